import type { Details } from '../index/search-index';
import type { IdentifierKind } from '../text/identifiers';
import { WEIGHTS } from '../weights';
import { addAlternative, type Group } from '../words/groups';
import { exactAlternative } from './exact-postings';

/** Lets plain words find what they name: `volsnap` the file volsnap.sys, `4004` the event, `978243` an article that others point to. */
export function addWordIdentifiers(groups: readonly Group[], { exact }: Details): void {
  for (const group of groups) {
    const reading = group.identifier ? null : readingOf(group.word);
    if (!reading) continue;
    for (const alternative of exactAlternative(exact, reading.kind, reading.key)) {
      addAlternative(group, { ...alternative, weight: alternative.weight * WEIGHTS.wordAsIdentifier });
    }
  }
}

function readingOf(word: string | null): { kind: IdentifierKind; key: string } | null {
  if (!word) return null;
  if (/^(?!19|20)[1-9]\d{3,4}$/.test(word)) return { kind: 'event', key: word };
  if (/^\d{6,7}$/.test(word)) return { kind: 'kb', key: word };
  return word.length >= 4 && !/^\d+$/.test(word) ? { kind: 'file', key: `${word}.` } : null;
}
