import { findKey } from '@/versions/find-key';
import { groupBy } from '@/versions/group-by';
import { NO_EDITS, without, type Edits } from './edits';
import { FindChip } from './find-chip';
import { findGroup } from './find-words';
import type { CheckResult, Chip } from './protocol';

interface FindChipsProps {
  result: CheckResult;
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

/** So many of a group are shown at once, those that lead to an article first. */
const SHOWN = 24;

/** What was understood of the paste, as chips that can be changed and taken away. */
export function FindChips({ result, edits, onEdit }: FindChipsProps) {
  const groups = [...groupBy(result.chips, ({ find }) => findGroup(find))];
  const changes = edits.removed.length + edits.added.length;
  return (
    <section className="understood" aria-labelledby="understood">
      <h2 id="understood">Understood</h2>
      {groups.length === 0 && <p className="hint">No file, KB or event yet.</p>}
      {groups.map(([label, chips]) => (
        <ChipGroup key={label} label={label} chips={chips} edits={edits} onEdit={onEdit} />
      ))}
      {result.furtherChips > 0 && (
        <p className="hint">{result.furtherChips} more that lead to no article are not shown.</p>
      )}
      {changes > 0 && (
        <button type="button" className="tool" onClick={() => onEdit(NO_EDITS)}>
          Undo my changes
        </button>
      )}
    </section>
  );
}

interface ChipGroupProps extends Omit<FindChipsProps, 'result'> {
  label: string;
  chips: readonly Chip[];
}

function ChipGroup({ label, chips, edits, onEdit }: ChipGroupProps) {
  const known = chips.filter((chip) => chip.known).length;
  const list = (some: readonly Chip[]) => (
    <ul className="find-chips" aria-label={label}>
      {some.map(({ find, known: isKnown, candidates }) => (
        <FindChip
          key={findKey(find)}
          find={find}
          known={isKnown}
          candidates={candidates}
          edits={edits}
          onEdit={onEdit}
          onRemove={() => onEdit(without(edits, find))}
        />
      ))}
    </ul>
  );
  const more = chips.slice(SHOWN);
  return (
    <div className="chip-group">
      <h3>
        {label} <span className="count">{countText(chips.length, known)}</span>
      </h3>
      {list(chips.slice(0, SHOWN))}
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          {list(more)}
        </details>
      )}
    </div>
  );
}

function countText(all: number, known: number): string {
  return known === all ? String(all) : `${all}, ${known} in articles here`;
}
