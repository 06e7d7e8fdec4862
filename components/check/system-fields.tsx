import type { Platform } from '@/schema/article';
import type { Find } from '@/versions/inventory';
import { PRODUCT_NAMES, productName, type ProductId } from '@/versions/products';
import { servicePackLabel } from '@/versions/prerequisites';
import { deciding, type Edits, type SystemKind } from './edits';
import type { System } from './protocol';

interface SystemFieldsProps {
  system: System;
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

/** A fact that can be decided: what there is to choose from, and the find that a choice makes. */
interface Fact {
  kind: SystemKind;
  label: string;
  options: readonly { value: string; text: string }[];
  find: (value: string) => Find;
}

const PRODUCTS = Object.keys(PRODUCT_NAMES) as ProductId[];
const SERVICE_PACKS = ['RTM', 'SP1', 'SP2', 'SP3', 'SP4'];
const PLATFORMS: readonly Platform[] = ['x86', 'x64', 'IA-64'];

const OPERATING_SYSTEM: Fact = {
  kind: 'os',
  label: 'Operating system',
  options: PRODUCTS.map((id) => ({ value: id, text: productName(id) })),
  find: (value) => ({
    line: 0,
    kind: 'os',
    name: productName(value),
    products: PRODUCTS.filter((id) => id === value),
    build: null,
  }),
};
const SERVICE_PACK: Fact = {
  kind: 'service-pack',
  label: 'Service pack',
  options: SERVICE_PACKS.map((value) => ({ value, text: servicePackLabel(value) })),
  find: (servicePack) => ({ line: 0, kind: 'service-pack', servicePack }),
};
const ARCHITECTURE: Fact = {
  kind: 'platform',
  label: 'Architecture',
  options: PLATFORMS.map((value) => ({ value, text: value })),
  find: (value) => ({
    line: 0,
    kind: 'platform',
    platform: PLATFORMS.find((name) => name === value) ?? 'x86',
  }),
};

/** The host's system as it was understood; each fact can be decided by the reader. */
export function SystemFields({ system, edits, onEdit }: SystemFieldsProps) {
  const { products, osName, servicePack, platform } = system;
  const field = { edits, onEdit };
  return (
    <fieldset className="system-fields">
      <legend>Host</legend>
      <Field {...field} {...OPERATING_SYSTEM} value={products?.join(' ') ?? ''} shown={osName} />
      <Field
        {...field}
        {...SERVICE_PACK}
        value={servicePack ?? ''}
        shown={servicePack && servicePackLabel(servicePack)}
      />
      <Field {...field} {...ARCHITECTURE} value={platform ?? ''} shown={platform} />
    </fieldset>
  );
}

interface FieldProps extends Fact {
  /** Of the fact that counts; empty where it is not known. */
  value: string;
  /** That fact in words. */
  shown: string | null;
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

function Field({ kind, label, value, shown, options, find, edits, onEdit }: FieldProps) {
  const isDecided = edits.added.some((added) => added.kind === kind);
  // The paste may leave open which of two systems of one name it is; the list has that name once.
  const choices = options.map((option) => (option.text === shown ? { ...option, value } : option));
  const isListed = choices.some((choice) => choice.value === value);
  return (
    <label className="fact">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) =>
          onEdit(deciding(edits, kind, target.value === '' ? null : find(target.value)))
        }
      >
        <option value="">{isDecided ? 'as pasted' : 'not known'}</option>
        {value !== '' && !isListed && <option value={value}>{shown}</option>}
        {choices.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <small>{isDecided ? 'set by you' : value === '' ? 'not in the paste' : 'from the paste'}</small>
    </label>
  );
}
