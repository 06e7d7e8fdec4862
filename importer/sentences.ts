import type { Fate, Ledger } from './ledger';
import { TEXT } from './patterns/text';
import type { TextPiece } from './pieces';

/** Longest text that is taken apart into sentences. */
const LONGEST = 50_000;

/** The sentences of a paragraph, also where they are glued to one another. */
export function sentencesOf(text: string): string[] {
  if (text.length > LONGEST) return [text];
  return text.split(TEXT.sentenceBreak.is).filter((sentence) => sentence.trim() !== '');
}

/**
 * Takes the sentences out of a piece that `fateOf` gives a fate, and returns what is left: the same piece where nothing
 * was taken, null where nothing remains.
 */
export function takeSentences(
  piece: TextPiece,
  ledger: Ledger,
  fateOf: (sentence: string) => Fate | null,
): TextPiece | null {
  const sentences = sentencesOf(piece.text).map((text) => ({ text, fate: fateOf(text) }));
  const taken = sentences.filter(({ fate }) => fate !== null);
  const [first] = taken;
  if (!first?.fate) return piece;
  const [line, ...others] = piece.lines;
  if (
    taken.length === sentences.length &&
    (others.length > 0 || taken.every(({ fate }) => same(fate, first.fate)))
  ) {
    ledger.settle(piece.lines, first.fate);
    return null;
  }
  const left = sentences.filter(({ fate }) => fate === null);
  const text = left.map((sentence) => sentence.text.trim()).join(' ');
  if (!line || others.length > 0) return { ...piece, text };
  const parts = ledger.split(
    line,
    withMark(
      line.text,
      sentences.map((sentence) => sentence.text),
    ),
  );
  const rest = parts.filter((part, index) => {
    const fate = sentences[index]?.fate;
    if (fate) ledger.settle(part, fate);
    return !fate;
  });
  return rest.length > 0 ? { ...piece, text, lines: rest } : null;
}

/** The bullet or number of a list item, which is no sentence, goes with the first one. */
function withMark(line: string, [first = '', ...others]: string[]): string[] {
  const at = line.indexOf(first);
  return [line.slice(0, Math.max(at, 0)) + first, ...others];
}

function same(one: Fate | null, other: Fate | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
