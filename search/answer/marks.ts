import { findIdentifiers } from '../text/identifiers';
import { stem } from '../text/stem';
import { allTokens, type Token } from '../text/tokens';
import { STOP_WORDS } from '../text/stop-words';
import type { Range } from '../types';
import type { Group } from '../words/groups';
import type { WordLane } from '../words/word-lane';

/** Finds in a text what was searched for. */
export type Marker = (text: string) => Range[];

/** Prepares the marking of texts for one query: words by stem, phrases as a whole, identifiers by their beginning. */
export function createMarker(groups: readonly Group[], lane: WordLane): Marker {
  const forms = groups.flatMap(({ alternatives }) =>
    alternatives.map(({ stems }) => stems.map((id) => stem(lane.nameOf(id)))),
  );
  const single = new Set(forms.filter(({ length }) => length === 1).map(([name]) => name));
  const phrases = forms.filter(({ length }) => length > 1);
  const identifiers = groups.filter((group) => group.identifier).map(({ typed }) => typed.toLowerCase());
  return (text) => {
    const tokens = allTokens(text).filter(({ word }) => !STOP_WORDS.has(word));
    const stems = tokens.map(({ word }) => stem(word));
    const ranges: Range[] = tokens.filter((_, i) => single.has(stems[i]!));
    for (const phrase of phrases) ranges.push(...phraseRanges(phrase, stems, tokens));
    for (const found of identifiers.length ? findIdentifiers(text) : []) {
      const spelled = text.slice(found.start, found.end).toLowerCase();
      if (identifiers.some((typed) => spelled.startsWith(typed) || found.key.startsWith(typed)))
        ranges.push(found);
    }
    return merged(ranges);
  };
}

function phraseRanges(
  phrase: readonly string[],
  stems: readonly string[],
  tokens: readonly Token[],
): Range[] {
  return tokens.flatMap((token, at) =>
    phrase.every((name, i) => stems[at + i] === name)
      ? [{ start: token.start, end: tokens[at + phrase.length - 1]!.end }]
      : [],
  );
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
