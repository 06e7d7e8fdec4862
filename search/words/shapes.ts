/** The words of a vocabulary from short to long, with the set of letters of each. */
export interface Shapes {
  /** Word ids; those of `length` letters stand from `starts[length]` up to `starts[length + 1]`. */
  words: Uint32Array;
  letters: Uint32Array;
  starts: Uint32Array;
}

/** Looks at every word once. */
export function shapesOf(vocabulary: readonly string[]): Shapes {
  const longest = vocabulary.reduce((most, { length }) => Math.max(most, length), 0);
  const starts = new Uint32Array(longest + 2);
  for (const { length } of vocabulary) starts[length + 1]!++;
  for (let length = 1; length < starts.length; length++) starts[length]! += starts[length - 1]!;
  const next = starts.slice();
  const words = new Uint32Array(vocabulary.length);
  const letters = new Uint32Array(vocabulary.length);
  vocabulary.forEach((word, id) => {
    const place = next[word.length]!++;
    words[place] = id;
    letters[place] = lettersOf(word);
  });
  return { words, letters, starts };
}

/**
 * The words that may be as few edits away as `reach`: about as long, and of about the same letters. An edit adds a
 * letter, takes one, or does both; what makes a word longer can only add. `missing` letters may be taken at most.
 */
export function alike(
  word: string,
  reach: number,
  { vocabulary, shapes }: { vocabulary: readonly string[]; shapes: Shapes },
  missing = reach,
): string[] {
  const { words, letters, starts } = shapes;
  const own = lettersOf(word);
  const found: number[] = [];
  const longest = Math.min(word.length + reach, starts.length - 2);
  for (let length = Math.max(0, word.length - reach); length <= longest; length++) {
    const mostAdded = reach + Math.min(0, length - word.length);
    const mostTaken = Math.min(missing, reach - Math.max(0, length - word.length));
    for (let place = starts[length]!; place < starts[length + 1]!; place++) {
      if (hasMoreBits(letters[place]! & ~own, mostAdded)) continue;
      if (!hasMoreBits(own & ~letters[place]!, mostTaken)) found.push(words[place]!);
    }
  }
  return found.sort((a, b) => a - b).map((id) => vocabulary[id]!);
}

/** The ids of the words that begin so, ascending: most of the others lack one of the letters. */
export function wordsBeginning(
  prefix: string,
  { vocabulary, shapes: { words, letters, starts } }: { vocabulary: readonly string[]; shapes: Shapes },
): number[] {
  const own = lettersOf(prefix);
  const found: number[] = [];
  for (let place = starts[prefix.length] ?? words.length; place < words.length; place++) {
    if ((own & ~letters[place]!) !== 0) continue;
    if (vocabulary[words[place]!]!.startsWith(prefix)) found.push(words[place]!);
  }
  return found.sort((a, b) => a - b);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function hasMoreBits(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = 0; rest !== 0 && count < most; count++) rest &= rest - 1;
  return rest !== 0;
}
