import { useId, useRef, useState, type FormEvent } from 'react';
import type { Find } from '@/versions/inventory';
import { replacing, type Edits } from './edits';
import { fieldsOf, readFields } from './find-fields';
import { findText } from './find-words';

const OFFERED = 4;

interface FindChipProps {
  find: Find;
  /** Whether it leads to an article. */
  known: boolean;
  /** Files that a version without a name could be of. */
  candidates: readonly string[];
  edits: Edits;
  onEdit: (edits: Edits) => void;
  onRemove: () => void;
}

/** A find that was understood: pressed, it opens its fields; its cross takes it away. */
export function FindChip({ find, known, candidates, edits, onEdit, onRemove }: FindChipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const text = findText(find);
  if (isOpen) {
    return (
      <li className="find-chip editing">
        <ChipForm
          find={find}
          candidates={candidates}
          onDone={() => setIsOpen(false)}
          onChange={(changed) => onEdit(replacing(edits, find, changed))}
        />
      </li>
    );
  }
  return (
    <li className={known ? 'find-chip known' : 'find-chip'}>
      {fieldsOf(find).length > 0 ? (
        <button type="button" aria-label={`Change ${text}`} title="Change" onClick={() => setIsOpen(true)}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
      <button type="button" aria-label={`Leave out ${text}`} onClick={onRemove}>
        ×
      </button>
      {find.kind === 'file' && find.name === null && (
        <span className="which-file">
          Which file?
          {candidates.slice(0, OFFERED).map((name) => (
            <button
              key={name}
              type="button"
              className="tool"
              onClick={() => onEdit(replacing(edits, find, { ...find, name }))}
            >
              {name}
            </button>
          ))}
          <button type="button" className="tool" onClick={() => setIsOpen(true)}>
            {candidates.length > 0 ? 'another' : 'name it'}
          </button>
        </span>
      )}
    </li>
  );
}

interface ChipFormProps {
  find: Find;
  candidates: readonly string[];
  onDone: () => void;
  onChange: (find: Find) => void;
}

function ChipForm({ find, candidates, onDone, onChange }: ChipFormProps) {
  const [sentence, setSentence] = useState<string | null>(null);
  const names = useId();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    const reading = readFields(find, Object.fromEntries(inputs.map(({ name, value }) => [name, value])));
    if ('sentence' in reading) {
      setSentence(reading.sentence);
      return;
    }
    onDone();
    onChange(reading.find);
  };
  return (
    <form ref={form} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onDone()}>
      {fieldsOf(find).map(({ name, label, value }, index) => (
        <label key={name}>
          {label}
          <input
            name={name}
            defaultValue={value}
            list={name === 'name' && candidates.length > 0 ? names : undefined}
            autoFocus={index === 0}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
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
