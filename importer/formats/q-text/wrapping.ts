import type { Line } from '../../lines';
import { QTEXT } from '../../patterns/q-text';
import { TEXT } from '../../patterns/text';

/** Up to here a line was filled before its paragraph went on below. */
const FILLED = 76;
/** From here on, a line that goes on in lower case is taken for a filled one, as in texts with a narrower margin. */
const NARROW = 40;

/** How far a line is indented; a tab goes to the next multiple of eight. */
export function indentOf(text: string): number {
  let column = 0;
  for (const sign of text) {
    if (sign === ' ') column++;
    else if (sign === '\t') column += 8 - (column % 8);
    else break;
  }
  return column;
}

/** Whether a line ends only because its margin was reached, so that the next one goes on with its sentence. */
export function isWrapped(line: Line, next: Line): boolean {
  const word = next.text.trimStart().split(' ', 1)[0] ?? '';
  if (line.text.length + 1 + word.length > FILLED) return true;
  return (
    line.text.length >= NARROW &&
    !TEXT.sentenceEnd.is.test(line.text) &&
    TEXT.startsInLowerCase.is.test(next.text.trim())
  );
}

/** The text of some lines: wrapped ones joined, line breaks kept where the author made them. */
export function joinedText(lines: readonly Line[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return oneSpaced(line.text) + (next ? (isWrapped(line, next) ? ' ' : '\n') : '');
    })
    .join('');
}

/** The text of some lines as it stands, without the indentation that all of them have. */
export function keptText(lines: readonly Line[]): string {
  const indent = Math.min(...lines.filter(({ text }) => text !== '').map(({ text }) => indentOf(text)));
  return lines.map(({ text }) => ' '.repeat(Math.max(indentOf(text) - indent, 0)) + text.trim()).join('\n');
}

/** Whether lines are to be kept as they are: program text, commands, listings, and tables that are no file tables. */
export function isPreformatted(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text);
  if (texts.every((text) => TEXT.addressOnly.is.test(text.trim()))) return false;
  const aligned = texts.filter((text) => QTEXT.aligned.is.test(text.trim())).length;
  if (aligned >= 2 || (aligned === 1 && lines.length === 1)) return true;
  const indented = texts.every((text) => indentOf(text) >= 3);
  const coded = texts.filter((text) => QTEXT.codeSign.is.test(text)).length;
  const broken = lines.some(
    (line, index) => index + 1 < lines.length && !isWrapped(line, lines[index + 1] ?? line),
  );
  if (!indented) return broken && coded * 2 > lines.length;
  return (broken && (coded > 0 || lines.length > 2)) || !isProse(joinedText(lines));
}

/** Whether a text is a sentence, a message or the like rather than something to type or to compile. */
function isProse(text: string): boolean {
  const words = text.match(QTEXT.words.is) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
  const begins = TEXT.startsLikeSentence.is.test(text) || TEXT.sentenceEnd.is.test(text);
  return words.length >= 3 && letters >= text.length * 0.6 && begins;
}

function oneSpaced(text: string): string {
  return text.trim().replace(TEXT.whiteSpace.is, ' ');
}
