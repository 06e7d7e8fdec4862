/** Length and set of letters of every word of a vocabulary. */
export interface Shapes {
  lengths: Uint8Array;
  letters: Uint32Array;
}

/** Looks at every word once. */
export function shapesOf(vocabulary: readonly string[]): Shapes {
  return {
    lengths: Uint8Array.from(vocabulary, ({ length }) => length),
    letters: Uint32Array.from(vocabulary, lettersOf),
  };
}

/** The words that may be as few edits away as `reach`: about as long, and of about the same letters. */
export function alike(
  word: string,
  reach: number,
  { vocabulary, shapes }: { vocabulary: readonly string[]; shapes: Shapes },
): string[] {
  const letters = lettersOf(word);
  const found: string[] = [];
  for (let i = 0; i < vocabulary.length; i++) {
    if (Math.abs(shapes.lengths[i]! - word.length) > reach) continue;
    if (bitCount(shapes.letters[i]! ^ letters) <= 2 * reach) found.push(vocabulary[i]!);
  }
  return found;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}
