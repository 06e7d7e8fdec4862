import { useState } from 'react';
import { groupBy } from '@/versions/group-by';
import { verdictLabel, type Verdict, type VerdictKind } from '@/versions/verdict';
import { emptySentence, notHereSentence, plural, VERDICT_KINDS } from './check-words';
import type { CheckResult } from './protocol';
import { TicketButtons } from './ticket-buttons';
import { VerdictCard } from './verdict-card';

interface VerdictListProps {
  result: CheckResult;
  dataDate: string | null;
}

/** What verdicts can be put together by. */
type Grouping = 'verdict' | 'article' | 'file';

const SHOWN = 60;

/** How the verdicts are narrowed and put together. */
interface Choice {
  hidden: readonly VerdictKind[];
  words: string;
  grouping: Grouping;
}

/** The verdicts, to be narrowed and grouped, and what is to be said about those that are not there. */
export function VerdictList({ result, dataDate }: VerdictListProps) {
  const { verdicts, furtherVerdicts, notHere, silent, chips } = result;
  return (
    <section className="verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">Verdicts {dataDate && <span className="count">by the data of {dataDate}</span>}</h2>
      {verdicts.length === 0 ? (
        <p>{emptySentence(chips, silent, 'say above which file it is of')}</p>
      ) : (
        <Groups verdicts={verdicts} dataDate={dataDate} />
      )}
      {furtherVerdicts > 0 && (
        <p className="hint">
          {plural(furtherVerdicts, 'less urgent verdict')} left out: take files or KBs out of the paste to see
          them.
        </p>
      )}
      {silent.length > 0 && (
        <ul className="hint">
          {silent.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {notHere.length > 0 && <p className="hint">{notHereSentence(notHere)}</p>}
    </section>
  );
}

function Groups({ verdicts, dataDate }: { verdicts: readonly Verdict[]; dataDate: string | null }) {
  const [choice, setChoice] = useState<Choice>({ hidden: [], words: '', grouping: 'verdict' });
  const { hidden, words, grouping } = choice;
  const shown = verdicts.filter((verdict) => !hidden.includes(verdict.verdict) && matches(verdict, words));
  return (
    <>
      <Tools verdicts={verdicts} choice={choice} onChoose={setChoice} />
      <TicketButtons verdicts={shown} dataDate={dataDate} />
      {[...groupBy(shown, (verdict) => groupKey(verdict, grouping))].map(([label, group]) => (
        <Group key={label} label={label} verdicts={group} />
      ))}
    </>
  );
}

interface ToolsProps {
  verdicts: readonly Verdict[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function Tools({ verdicts, choice, onChoose }: ToolsProps) {
  const { hidden, words, grouping } = choice;
  const toggle = (kind: VerdictKind) =>
    hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind];
  return (
    <div className="tools">
      <KindBoxes
        verdicts={verdicts}
        hidden={hidden}
        onToggle={(kind) => onChoose({ ...choice, hidden: toggle(kind) })}
      />
      <label>
        Contains
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={({ target }) => onChoose({ ...choice, words: target.value })}
        />
      </label>
      <label>
        Group by
        <select
          value={grouping}
          onChange={({ target }) => onChoose({ ...choice, grouping: target.value as Grouping })}
        >
          <option value="verdict">verdict</option>
          <option value="article">article</option>
          <option value="file">file</option>
        </select>
      </label>
    </div>
  );
}

interface KindBoxesProps {
  verdicts: readonly Verdict[];
  hidden: readonly VerdictKind[];
  onToggle: (kind: VerdictKind) => void;
}

function KindBoxes({ verdicts, hidden, onToggle }: KindBoxesProps) {
  const counts = groupBy(verdicts, ({ verdict }) => verdict);
  return (
    <fieldset className="kinds">
      <legend className="sr-only">Show verdicts</legend>
      {VERDICT_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => onToggle(kind)} />
          {verdictLabel(kind)} <span className="count">{counts.get(kind)?.length}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Group({ label, verdicts }: { label: string; verdicts: readonly Verdict[] }) {
  const [all, setAll] = useState(false);
  const more = verdicts.length - SHOWN;
  return (
    <section aria-label={label}>
      <h3>
        {label} <span className="count">{verdicts.length}</span>
      </h3>
      <ul className="verdict-cards">
        {(all ? verdicts : verdicts.slice(0, SHOWN)).map((verdict) => (
          <VerdictCard
            key={`${verdict.kb} ${verdict.file} ${verdict.have} ${verdict.need} ${verdict.reason}`}
            verdict={verdict}
          />
        ))}
      </ul>
      {!all && more > 0 && (
        <button type="button" className="tool" onClick={() => setAll(true)}>
          Show {more} more
        </button>
      )}
    </section>
  );
}

function groupKey({ verdict, kb, title, file }: Verdict, grouping: Grouping): string {
  switch (grouping) {
    case 'verdict':
      return verdictLabel(verdict);
    case 'article':
      return title === null ? `KB${kb}` : `KB${kb} ${title}`;
    case 'file':
      return file ?? 'No file';
    default:
      return grouping satisfies never;
  }
}

function matches({ kb, title, file, have, need, reason }: Verdict, words: string): boolean {
  const text = [`kb${kb}`, title, file, have, need, reason].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
