import Fuse from 'fuse.js';

/** How unlike a name may be: 0 is the same, 1 is anything. */
const THRESHOLD = 0.3;

/** The ids of the things whose name or alias is like a text, the likest first. */
export function nearestNames(
  things: readonly { id: string; name: string; aliases: readonly string[] }[],
  text: string,
): string[] {
  const fuse = new Fuse(things, {
    keys: ['id', 'name', 'aliases'],
    threshold: THRESHOLD,
    ignoreLocation: true,
  });
  return fuse.search(text, { limit: 3 }).map(({ item }) => item.id);
}
