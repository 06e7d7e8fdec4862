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

/**
 * The words that may be as few edits away as `reach`: about as long, and of about the same letters. An edit adds a
 * letter, takes one, or does both; what makes a word longer can only add.
 */
export function alike(
  word: string,
  reach: number,
  { vocabulary, shapes }: { vocabulary: readonly string[]; shapes: Shapes },
): string[] {
  const letters = lettersOf(word);
  const found: string[] = [];
  for (let i = 0; i < vocabulary.length; i++) {
    const longer = shapes.lengths[i]! - word.length;
    if (longer > reach || longer < -reach) continue;
    const added = shapes.letters[i]! & ~letters;
    const taken = letters & ~shapes.letters[i]!;
    if (bitCount(added) > reach + Math.min(0, longer)) continue;
    if (bitCount(taken) <= reach - Math.max(0, longer)) found.push(vocabulary[i]!);
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
