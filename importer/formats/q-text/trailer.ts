import type { Ledger } from '../../ledger';
import { isBlank, nextFilled, type Line } from '../../lines';
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

/** How many lines with text the words for queries take at most. */
const MOST_QUERY_LINES = 12;

/** The trailer begins with the words for queries where they stand right above its long rule, else with that rule. */
function trailerStart(lines: readonly Line[], from: number, end: number): number {
  const rule = lines.findLastIndex(
    ({ text }, at) => at < end && QTEXT.longRule.is.test(text) && isField(lines, at + 1),
  );
  const below = rule < from ? end : rule;
  let filled = 0;
  for (let at = below - 1; at >= from && filled < MOST_QUERY_LINES; at--) {
    const text = lines[at]?.text ?? '';
    if (QTEXT.queryWords.is.test(text)) return at;
    if (QTEXT.rule.is.test(text)) break;
    if (text !== '') filled++;
  }
  return below;
}

function isField(lines: readonly Line[], at: number): boolean {
  return QTEXT.trailerField.is.test(lines[nextFilled(lines, at)]?.text ?? '');
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
