import type { Ledger } from '../../ledger';
import { isBlank, type Line } from '../../lines';
import { QTEXT } from '../../patterns/q-text';
import type { FactPiece } from '../../pieces';

/** What stands behind the text of a document. */
export interface Trailer {
  /** Index of its first line. */
  start: number;
  facts: FactPiece[];
}

/** Reads the end of a Q-text document: words for queries, keywords and the like, then the disclaimer. */
export function readTrailer(lines: readonly Line[], from: number, ledger: Ledger): Trailer {
  const disclaimer = lines.findLastIndex(({ text }) => QTEXT.disclaimer.is.test(text));
  const end = disclaimer < from ? lines.length : disclaimer;
  const start = trailerStart(lines, from, end);
  const facts = fieldsIn(lines.slice(start, end), ledger);
  const standing = lines.slice(end).filter((line) => !isBlank(line));
  if (standing.length > 0)
    facts.push({ type: 'fact', fact: 'boilerplate', value: 'disclaimer', lines: standing });
  else if (start === end) facts.push({ type: 'fact', fact: 'cut-off', value: '', lines: [] });
  return { start, facts };
}

/** How many lines with text the fields of a trailer take at most. */
const LONGEST = 40;

/** The trailer begins at the first of its fields from which nothing but fields, what they run on to, and rules follow. */
function trailerStart(lines: readonly Line[], from: number, end: number): number {
  let start = end;
  let filled = 0;
  for (let at = end - 1; at >= from && filled < LONGEST; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    filled++;
    if (QTEXT.trailerField.is.test(text) || (QTEXT.rule.is.test(text) && start < end)) start = at;
    else if (start < end && !QTEXT.rule.is.test(lines[start]?.text ?? '')) break;
    if (QTEXT.queryWords.is.test(text)) break;
  }
  return start;
}

/** Fields whose values are words to find the article by; the others repeat what the header or the list of products says. */
const KEYWORDS = new Set(
  'keywords|technology|additional query words|additional reference words|issue type|solution type|hardware|component'.split(
    '|',
  ),
);

function fieldsIn(lines: readonly Line[], ledger: Ledger): FactPiece[] {
  const facts: FactPiece[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const [, label, value] = QTEXT.trailerField.is.exec(line.text) ?? [];
    const last = facts.at(-1);
    if (label) {
      const fact = KEYWORDS.has(label.toLowerCase()) ? 'keywords' : 'furniture';
      facts.push({
        type: 'fact',
        fact,
        value: fact === 'furniture' ? 'trailer' : (value ?? ''),
        lines: [line],
      });
    } else if (QTEXT.rule.is.test(line.text)) {
      ledger.settle(line, { as: 'furniture', kind: 'rule' });
    } else if (last) {
      if (last.fact === 'keywords') last.value += ` ${line.text.trim()}`;
      last.lines.push(line);
    }
  }
  return facts;
}
