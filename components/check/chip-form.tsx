import { useId, useState, type SubmitEvent } from 'react';
import type { Find } from '@/versions/inventory';
import { fieldsOf, readFields, type FindField } from './find-fields';

interface ChipFormProps {
  find: Find;
  candidates: readonly string[];
  onDone: () => void;
  onChange: (find: Find) => void;
}

/** The fields of a chip that is being changed. */
export function ChipForm({ find, candidates, onDone, onChange }: ChipFormProps) {
  const [sentence, setSentence] = useState<string | null>(null);
  const names = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const inputs = [...event.currentTarget.querySelectorAll('input')];
    const reading = readFields(find, Object.fromEntries(inputs.map(({ name, value }) => [name, value])));
    if ('sentence' in reading) return setSentence(reading.sentence);
    onDone();
    onChange(reading.find);
  };
  return (
    <form onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onDone()}>
      {fieldsOf(find).map((field, index) => (
        <Field
          key={field.name}
          field={field}
          list={candidates.length > 0 ? names : null}
          isFirst={index === 0}
        />
      ))}
      <datalist id={names}>
        {candidates.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" className="tool">
        Change
      </button>
      <button type="button" className="tool" onClick={onDone}>
        Cancel
      </button>
      {sentence && <p role="alert">{sentence}</p>}
    </form>
  );
}

interface FieldProps {
  field: FindField;
  /** Id of the list of names that are offered. */
  list: string | null;
  isFirst: boolean;
}

function Field({ field: { name, label, value }, list, isFirst }: FieldProps) {
  return (
    <label>
      {label}
      <input
        name={name}
        defaultValue={value}
        list={name === 'name' && list !== null ? list : undefined}
        autoFocus={isFirst}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
