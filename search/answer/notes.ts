import { nearestCodes } from '../exact/nearest-codes';
import type { Details } from '../index/search-index';
import type { Correction, Expansion, UnknownWord } from '../types';
import { editableCorrections } from '../words/correct';
import type { Group } from '../words/groups';
import type { WordLane } from '../words/word-lane';

const FOUND_AS_TYPED = new Set(['typed', 'exact', 'converted']);

/** The typed words that were searched as other words, each with the likeliest of them. */
export function correctionsIn(groups: readonly Group[]): Correction[] {
  return groups.flatMap(({ typed, alternatives }) => {
    if (alternatives.some(({ by }) => FOUND_AS_TYPED.has(by) || by === 'completed')) return [];
    const correction = alternatives.find(({ by }) => by === 'corrected');
    return correction ? [{ typed, used: correction.found }] : [];
  });
}

/** The text with the corrected words put in. */
export function correctedText(text: string, groups: readonly Group[]): string | null {
  const corrections = correctionsIn(groups);
  if (corrections.length === 0) return null;
  const corrected = groups.filter(({ typed }) =>
    corrections.some((correction) => correction.typed === typed),
  );
  return corrected.reduceRight(
    (done, { start, end, typed }) =>
      done.slice(0, start) +
      corrections.find((correction) => correction.typed === typed)!.used +
      done.slice(end),
    text,
  );
}

/** What was searched besides the typed words. */
export function expansionsIn(groups: readonly Group[]): Expansion[] {
  return groups.flatMap(({ typed, alternatives }) =>
    (['converted', 'completed', 'synonym', 'related'] as const).flatMap((by) => {
      const also = alternatives.filter((alternative) => alternative.by === by).map(({ found }) => found);
      return also.length ? [{ typed, also: [...new Set(also)], by }] : [];
    }),
  );
}

/** The typed words that are in no article and for which nothing else was searched; a number that names an article is none. */
export function unknownIn(
  groups: readonly Group[],
  named: readonly number[],
  lane: WordLane,
  details: Details | null,
): UnknownWord[] {
  return groups
    .filter(({ word, alternatives }) => alternatives.length === 0 && !named.includes(Number(word)))
    .map((group) => ({ word: group.typed, nearest: nearestTo(group, lane, details) }));
}

/** A code is a number: letters alone do not make another one like it. */
function nearestTo({ typed, word, identifier }: Group, lane: WordLane, details: Details | null): string[] {
  const codes = identifier && details ? nearestCodes(details.exact, typed) : null;
  return codes ?? (word === null ? [] : editableCorrections(word, lane));
}
