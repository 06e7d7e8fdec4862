import { squeeze } from '@/search/filters/squeeze';
import type { Match, MatchField } from '@/search/types';

/** One found word, and how it differs from what was typed; null where it does not. */
export interface ReasonWord {
  found: string;
  note: string | null;
}

/** The words that were found in one part of an article. */
export interface Reason {
  field: string;
  words: ReasonWord[];
}

const FIELD_NAMES: Record<MatchField, string> = {
  title: 'title',
  symptoms: 'symptoms',
  cause: 'cause',
  resolution: 'resolution',
  product: 'operating system',
  component: 'component',
  file: 'file',
  event: 'event',
  identifier: 'code or name',
  kb: 'KB number',
};

const AT_MOST = 8;

/** Why an article was found, by the part of it that the words stand in, the strongest first. */
export function reasons(why: readonly Match[]): Reason[] {
  const byField = new Map<MatchField, ReasonWord[]>();
  for (const match of why.slice(0, AT_MOST)) {
    const words = byField.get(match.field) ?? [];
    if (!words.some(({ found }) => found === match.found))
      words.push({ found: match.found, note: note(match) });
    byField.set(match.field, words);
  }
  return [...byField].map(([field, words]) => ({ field: FIELD_NAMES[field], words }));
}

function note({ typed, found, by }: Match): string | null {
  if (squeeze(typed) === squeeze(found)) return null;
  switch (by) {
    case 'typed':
    case 'exact':
      return null;
    case 'corrected':
      return `${typed} corrected`;
    case 'completed':
      return `begins with ${typed}`;
    case 'converted':
    case 'synonym':
      return `same as ${typed}`;
    case 'alike':
      return `like ${typed}`;
    case 'related':
      return `related to ${typed}`;
    default:
      return by satisfies never;
  }
}
