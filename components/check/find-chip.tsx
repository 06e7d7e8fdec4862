import { useState } from 'react';
import { decodeVersion } from '@/versions/decode';
import type { Find } from '@/versions/inventory';
import { describeVersion } from '@/versions/labels';
import { ChipForm } from './chip-form';
import { replacing, type Edits } from './edits';
import { fieldsOf } from './find-fields';
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
        <WhichFile
          version={find.versionString ?? find.version ?? ''}
          candidates={candidates}
          onName={(name) => onEdit(replacing(edits, find, { ...find, name }))}
          onOther={() => setIsOpen(true)}
        />
      )}
    </li>
  );
}

interface WhichFileProps {
  version: string;
  candidates: readonly string[];
  onName: (name: string) => void;
  onOther: () => void;
}

/** What a version without a name says by itself, and the question whose it is. */
function WhichFile({ version, candidates, onName, onOther }: WhichFileProps) {
  const decoded = decodeVersion(version);
  return (
    <span className="which-file">
      {decoded.ok && <small>{describeVersion(decoded)}</small>}
      Which file?
      {candidates.slice(0, OFFERED).map((name) => (
        <button key={name} type="button" className="tool" onClick={() => onName(name)}>
          {name}
        </button>
      ))}
      <button type="button" className="tool" onClick={onOther}>
        {candidates.length > 0 ? 'another' : 'name it'}
      </button>
    </span>
  );
}
