const LONGEST = 100;

/** Names that a folder cannot have everywhere, or that stand for something else below `/files/`: data, further pages, lists by letter. */
const RESERVED: readonly RegExp[] = [
  /^index\.html$/,
  /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/,
  /\.(?:json|csv)$/,
  /-page-\d+$/,
  /^names-.$/,
  /^\.|\.$|^$/,
];

/**
 * The name of a file's folder in the address of its page: lower case, of `[a-z0-9._~-]` alone.
 * A name with anything else in it, a reserved or a very long one gets `-` and a short hash, so that no two share an address.
 */
export function fileSlug(name: string): string {
  const lower = name.toLowerCase();
  const plain = lower.replace(/[^a-z0-9._~-]/g, '-');
  if (plain === lower && lower.length <= LONGEST && !RESERVED.some((reserved) => reserved.test(lower))) {
    return lower;
  }
  return `${plain.slice(0, LONGEST).replace(/^\.+|\.+$/g, '')}-${shortHash(lower)}`;
}

/** The letter under which a file stands in lists: `a` to `z`, or `0` for names that begin with anything else. */
export function letterOf(name: string): string {
  const first = name.charAt(0).toLowerCase();
  return /^[a-z]$/.test(first) ? first : '0';
}

/** The name of the folder of a list by letter. */
export function listSlug(letter: string): string {
  return `names-${letter}`;
}

/** The name of the folder of a further page. */
export function pageSlug(slug: string, page: number): string {
  return page === 1 ? slug : `${slug}-page-${page}`;
}

/** FNV-1a over UTF-16 code units, in base 36: the same in a build and in a browser, without a library. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
