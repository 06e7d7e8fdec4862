import { findIdentifiers } from '../text/identifiers';
import { tokenize } from '../text/tokens';
import type { Range } from '../types';
import type { Group } from '../words/groups';
import type { WordLane } from '../words/word-lane';

/** Finds in a text what was searched for. */
export type Marker = (text: string) => Range[];

/** Prepares the marking of texts for one query: words by stem, phrases as a whole, identifiers by their beginning. */
export function createMarker(groups: readonly Group[], lane: WordLane): Marker {
  const forms = formsByFirst(groups);
  const identifiers = groups.filter((group) => group.identifier).map(({ typed }) => typed.toLowerCase());
  return (text) => {
    const tokens = tokenize(text);
    const stems = tokens.map(({ word }) => lane.stemIdOf(word));
    const ranges: Range[] = tokens.flatMap((token, at) =>
      (forms.get(stems[at]) ?? [])
        .filter((form) => form.every((stem, i) => stems[at + i] === stem))
        .map((form) => ({ start: token.start, end: tokens[at + form.length - 1]!.end })),
    );
    for (const found of identifiers.length ? findIdentifiers(text) : []) {
      const spelled = text.slice(found.start, found.end).toLowerCase();
      if (identifiers.some((typed) => spelled.startsWith(typed) || found.key.startsWith(typed)))
        ranges.push(found);
    }
    return merged(ranges);
  };
}

/** The words and phrases that are searched, as stems, by their first stem. */
function formsByFirst(groups: readonly Group[]): Map<number | undefined, (readonly number[])[]> {
  const forms = new Map<number | undefined, (readonly number[])[]>();
  for (const { stems } of groups.flatMap(({ alternatives }) => alternatives)) {
    if (stems.length === 0) continue;
    const others = forms.get(stems[0]);
    if (others) others.push(stems);
    else forms.set(stems[0], [stems]);
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
