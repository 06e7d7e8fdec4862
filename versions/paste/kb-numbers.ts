import { KB_ADDRESS, KB_IN_GROUPS } from '@/schema/kb-spelling';

/** The tests spare most lines the others. */
const SPELT_HINT = /kb|q\d/i;
const INTRODUCED_HINT = /art|hot|upd|patch|know/i;

/** A place in a text that names a KB. */
export interface KbMention {
  kb: number;
  start: number;
  end: number;
}

/** `KB977381`, `KB 977381`, `Q327491`, with 5 to 7 digits. */
const PREFIXED = /(?<![a-z0-9])(?:kb[ -]?|q(?=\d{5,7}(?![a-z0-9])))(\d{5,7})(?!\d|…|\.\.)/gi;
/** A KB with too few digits, or with the dots of a cut cell behind it: never a KB. */
const CUT = /(?<![a-z0-9])kb(?:\d{1,4}(?!\d)|\d{5,7}(?=…|\.\.))/gi;
/** `support/kb/articles/Q163/6/36.ASP` */
const SPLIT_ADDRESS = /\/articles\/q(\d{3})\/(\d)\/(\d{2})\.asp/gi;
/** A bare number: in brackets, or behind a word that says what it is. */
const BRACKETED = /\((\d{6,7})\)/g;
const INTRODUCED =
  /(?<![a-z])(?:article|artikel|hotfix|hotfixes|update|patch|knowledge base)(?: ?-? ?id)?[ :#]{1,4}(\d{6,7})(?![\d_,.]|\s?(?:bytes|kb|mb))/gi;
/** The next number of an enumeration that a KB begins: `KB977381, 975759 and 940041`. */
const ENUMERATED =
  /\)?\s{0,3}(?:[,;/&+]\s{0,3}(?:(?:and|or|und|oder|et|ou)\s{1,3})?|\s(?:and|or|und|oder|et|ou)\s{1,3})(\d{6,7})(?!\w|[,.]\d|\s?(?:bytes|kb|mb))/iy;
/** A line with nothing but bare numbers. */
const NUMBERS_ALONE = /^[\s,;()[\]]*\d{6,7}(?:[\s,;()[\]]+\d{6,7})*[\s,;()[\].]*$/;

/** Every KB that a text names, in any spelling or historic address; event ids, sizes, `Fix302806` and revisions are none. */
export function kbMentions(text: string): KbMention[] {
  if (!/\d{5}|\d\s\d{3}|\/q\d{3}\//i.test(text)) return [];
  const patterns = SPELT_HINT.test(text) ? [PREFIXED, KB_IN_GROUPS] : [];
  const hasLong = /\d{6}/.test(text);
  if (hasLong && INTRODUCED_HINT.test(text)) patterns.push(INTRODUCED);
  if (hasLong && text.includes('(')) patterns.push(BRACKETED);
  if (text.includes('/') || text.includes('=')) patterns.push(KB_ADDRESS);
  const isAlone = hasLong && text.length < 1_000_000 && NUMBERS_ALONE.test(text);
  if (patterns.length === 0 && !isAlone) return [];
  const mentions = patterns.flatMap((pattern) => matches(text, pattern));
  mentions.push(...mentions.flatMap(({ end }) => enumeratedFrom(text, end)));
  if (isAlone) mentions.push(...matches(text, /(\d{6,7})/g));
  for (const match of text.includes('/') ? text.matchAll(SPLIT_ADDRESS) : []) {
    const end = match.index + match[0].length;
    mentions.push({ kb: Number(`${match[1]}${match[2]}${match[3]}`), start: match.index, end });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function enumeratedFrom(text: string, from: number): KbMention[] {
  const found: KbMention[] = [];
  ENUMERATED.lastIndex = from;
  for (let match = ENUMERATED.exec(text); match; match = ENUMERATED.exec(text)) {
    const end = ENUMERATED.lastIndex;
    found.push({ kb: Number(match[1]), start: end - (match[1]?.length ?? 0), end });
  }
  return found;
}

/** The KBs that a text spells out, `KB977381` or `Q327491`; bare numbers and addresses do not count. */
export function speltKbs(text: string): KbMention[] {
  return [PREFIXED, KB_IN_GROUPS].flatMap((pattern) => matches(text, pattern));
}

/** KB numbers that are cut, as they stand: `KB2862`. */
export function cutKbs(text: string): string[] {
  if (!SPELT_HINT.test(text)) return [];
  const whole = matches(text, KB_IN_GROUPS);
  return [...text.matchAll(CUT)]
    .filter(({ index }) => !whole.some(({ start }) => start === index))
    .map(([cut]) => cut);
}

function matches(text: string, pattern: RegExp): KbMention[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kb: Number(match[1]?.replace(/\s/g, '')),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
