import Fuse from 'fuse.js';
import { editDistance } from '../words/correct';
import { squeeze } from './squeeze';

/** How unlike a name may be: 0 is the same, 1 is anything. */
const THRESHOLD = 0.3;

/** Shorter texts stand somewhere in many names; they are compared with whole names, and one edit is allowed. */
const LEAST_LETTERS = 5;

const AT_MOST = 3;

interface Thing {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** The ids of the things whose name or alias is like a text, the likest first. */
export function nearestNames(things: readonly Thing[], text: string): string[] {
  if (squeeze(text).length < LEAST_LETTERS) return oneEditAway(things, squeeze(text));
  const fuse = new Fuse(things, {
    keys: ['id', 'name', 'aliases'],
    threshold: THRESHOLD,
    ignoreLocation: true,
  });
  return fuse.search(text, { limit: AT_MOST }).map(({ item }) => item.id);
}

function oneEditAway(things: readonly Thing[], text: string): string[] {
  const near = things.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((spelling) => editDistance(squeeze(spelling), text, 1) <= 1),
  );
  return near.slice(0, AT_MOST).map(({ id }) => id);
}
