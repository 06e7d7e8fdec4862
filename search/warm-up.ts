import type { SearchIndex } from './index/search-index';

/** How many searches make a program fast: its code has then been seen often enough to be compiled. */
const SEARCHES = 200;

/** Titles of articles from all over the library, in the words that are searched. */
export function warmUpTexts({ kbs, titles, vocabulary }: SearchIndex): string[] {
  const texts: string[] = [];
  const step = Math.max(1, Math.floor(kbs.length / SEARCHES));
  for (let doc = 0; doc < kbs.length && texts.length < SEARCHES; doc += step) {
    const words = titles.words.subarray(titles.starts[doc], titles.starts[doc + 1]);
    texts.push(Array.from(words, (word) => vocabulary[word]!).join(' '));
  }
  return texts;
}
