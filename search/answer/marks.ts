import { findIdentifiers } from '../text/identifiers';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { fold, wordRanges } from '../text/tokens';
import type { Range } from '../types';
import type { Group } from '../words/groups';
import type { WordLane } from '../words/word-lane';

/** Finds in a text what was searched for. */
export type Marker = (text: string) => Range[];

/** Prepares the marking of texts for one query: words by stem, phrases as a whole, identifiers by their beginning. */
export function createMarker(groups: readonly Group[], lane: WordLane): Marker {
  const forms = formsByFirst(groups);
  const mayBegin = createGlance([...forms.keys()], lane);
  const identifiers = groups.filter((group) => group.identifier).flatMap(spellings);
  return (text) => {
    const words = wordRanges(text);
    const stems: Stems = (at) => searchedStem(text, words[at]!, lane);
    const ranges: Range[] = [];
    words.forEach(({ start }, at) => {
      if (!mayBegin(text, start)) return;
      for (const form of forms.get(stems(at) ?? -1) ?? []) {
        const last = lastOf(form, at, words.length, stems);
        if (last !== null) ranges.push({ start, end: words[last]!.end });
      }
    });
    for (const found of identifiers.length ? findIdentifiers(text) : []) {
      const spelled = text.slice(found.start, found.end).toLowerCase();
      if (identifiers.some((typed) => spelled.startsWith(typed) || found.key.startsWith(typed)))
        ranges.push(found);
    }
    return merged(ranges);
  };
}

/** As typed, and as all its spellings are compared: `stop 7e` is `0x7e`. */
function spellings({ typed, alternatives }: Group): string[] {
  const converted = alternatives.filter(({ by }) => by === 'converted').map(({ found }) => found);
  return [typed.toLowerCase(), ...findIdentifiers(typed).map(({ key }) => key), ...converted];
}

/** The stem of a text's word by its place; null where the word is not searched, undefined where no article has it. */
type Stems = (at: number) => number | null | undefined;

function searchedStem(text: string, { start, end }: Range, lane: WordLane): ReturnType<Stems> {
  const word = fold(text.slice(start, end));
  return word === '' || STOP_WORDS.has(word) ? null : lane.stemIdOf(word);
}

/** The place of the last word of a phrase that begins at a place; null where it goes on otherwise. */
function lastOf(form: readonly number[], at: number, words: number, stems: Stems): number | null {
  let last = at;
  for (let i = 1; i < form.length; i++) {
    do last++;
    while (last < words && stems(last) === null);
    if (last >= words || stems(last) !== form[i]) return null;
  }
  return last;
}

/** Tells at a glance where no word with one of the stems begins: by its first two letters, which no ending changes. */
function createGlance(ids: readonly number[], lane: WordLane): (text: string, at: number) => boolean {
  const pairs = new Uint8Array(1 << 14);
  for (const root of ids.map((id) => stem(lane.nameOf(id)))) {
    pairs[(root.charCodeAt(0) << 7) | (root.length > 1 ? root.charCodeAt(1) : 0)] = 1;
  }
  return (text, at) => {
    const [first, second] = [text.charCodeAt(at) | 32, text.charCodeAt(at + 1) | 32];
    if (!isPlain(first) || !isPlain(second)) return true;
    return pairs[(first << 7) | second] === 1 || pairs[first << 7] === 1;
  };
}

/** A small letter or a digit. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** The words and phrases that are searched, as stems, by their first stem. */
function formsByFirst(groups: readonly Group[]): Map<number, (readonly number[])[]> {
  const forms = new Map<number, (readonly number[])[]>();
  for (const { stems } of groups.flatMap(({ alternatives }) => alternatives)) {
    const [first] = stems;
    if (first === undefined) continue;
    const others = forms.get(first);
    if (others) others.push(stems);
    else forms.set(first, [stems]);
  }
  return forms;
}

/** Ranges in order, those that touch or overlap joined. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
