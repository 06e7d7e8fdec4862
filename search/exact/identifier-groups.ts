import type { Details } from '../index/search-index';
import { findIdentifiers, overlap, type Identifier, type IdentifierKind } from '../text/identifiers';
import { isDecimalCode, unsignedCodes } from '../text/decimal-codes';
import { allTokens, tokenize } from '../text/tokens';
import { WEIGHTS } from '../weights';
import type { Range } from '../types';
import { addAlternative, type Group } from '../words/groups';
import type { WordLane } from '../words/word-lane';
import { withLabel } from './code-labels';
import { exactKey, type ExactIndex } from './exact-index';
import { exactAlternative } from './exact-postings';

/** What a query may hold besides what counts as an identifier in an article: beginnings of identifiers. */
const BEGINNINGS: readonly { kinds: readonly IdentifierKind[]; pattern: RegExp }[] = [
  { kinds: ['version'], pattern: /(?<![\p{L}\p{N}._])\d{1,5}(?:\.\d{1,5}){2,3}\.?(?![\p{L}\p{N}])/gu },
  { kinds: ['registry'], pattern: /(?<!\S)[\p{L}\p{N}_]{2,40}(?:\\[^\s\\]{1,80})+\\?/gu },
  {
    kinds: ['file', 'name'],
    pattern: /(?<!\S)[\p{L}\p{N}~$-]{2,40}(?:[._][\p{L}\p{N}]{0,40}){1,12}(?!\S)/gu,
  },
];

/** Behind a word, of the words that are not searched: `set up`, `logged on`, `plug-in`, `stand by`. */
const PARTICLE = /^[ -](up|on|in|by)(?![\p{L}\p{N}])/iu;
const LONGEST_PARTICLE = 4;

/** The groups of a query's words: one for each identifier and one for each other word, in the order typed. */
export function splitIntoGroups(text: string, lane: WordLane, details: Details | null): Group[] {
  const identifiers = details ? identifiersOf(text, details.exact) : [];
  const groups: Group[] = [];
  const asked = new Set<string>();
  for (const identifier of identifiers) {
    const key = exactKey(identifier.kinds[0]!, identifier.key);
    // `-2147467259 (80004005)` is one code, however often it is said.
    if (!asked.has(key)) groups.push(...identifierGroups(text, identifier, lane, details!));
    asked.add(key);
  }
  for (const token of tokenize(text)) {
    if (identifiers.some(({ whole }) => overlap(token, whole))) continue;
    groups.push(wordGroup(text, token, false));
  }
  return groups.sort((a, b) => a.start - b.start);
}

interface TypedIdentifier extends Omit<Identifier, 'kind'> {
  kinds: readonly IdentifierKind[];
  /** With the words that only say that it is a code. */
  whole: Range;
}

function identifiersOf(text: string, exact: ExactIndex): TypedIdentifier[] {
  const found: TypedIdentifier[] = findIdentifiers(text).map(({ kind, ...rest }) => ({
    ...rest,
    kinds: [kind],
    whole: kind === 'code' ? withLabel(text, rest) : rest,
  }));
  for (const { kinds, pattern } of BEGINNINGS) {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlap(other, range))) continue;
      found.push({ kinds, key: match[0].toLowerCase(), ...range, whole: range });
    }
  }
  for (const code of unsignedCodes(text)) {
    // A number without a sign may be anything: it is a code where an article has that code.
    const isHere = exactAlternative(exact, 'code', code.key).length > 0;
    if (!isHere || found.some((other) => overlap(other, code))) continue;
    found.push({ ...code, kinds: ['code'], whole: withLabel(text, code) });
  }
  return found;
}

/** One group for the whole identifier; where the library does not know it, one for each of its words. */
function identifierGroups(
  text: string,
  identifier: TypedIdentifier,
  lane: WordLane,
  details: Details,
): Group[] {
  const { start, end, kinds, key, whole } = identifier;
  const words = allTokens(text.slice(start, end));
  const single = words.length === 1 ? words[0]!.word : null;
  const group: Group = {
    ...whole,
    typed: text.slice(whole.start, whole.end),
    word: single,
    particle: '',
    stem: null,
    identifier: true,
    alternatives: [],
  };
  for (const kind of kinds) {
    const by = kind === 'code' && isDecimalCode(text.slice(start, end)) ? 'converted' : 'exact';
    for (const found of exactAlternative(details.exact, kind, key)) addAlternative(group, { ...found, by });
  }
  const tokens = tokenize(text.slice(start, end));
  const stems = tokens.map(({ word }) => lane.stemIdOf(word));
  if (stems.length > 1 && stems.every((id) => id !== undefined) && !kinds.includes('kb')) {
    const postings = lane.phrase(stems);
    const weight = WEIGHTS.identifier.words;
    addAlternative(group, { found: group.typed, by: 'typed', stems, postings, weight });
  }
  // An article's number has done its work when its article comes first, even where no other article points to it.
  if (kinds.includes('kb')) return group.alternatives.length > 0 ? [group] : [];
  if (group.alternatives.length > 0 || single !== null || kinds.includes('version')) return [group];
  // Of `event 4444` and `stop 9e` only the number may stand somewhere by itself.
  if (kinds.includes('event') || kinds.includes('code')) return [{ ...group, word: words.at(-1)!.word }];
  // The ending of a file that no article has stands in many other names.
  if (words.length === 2 && kinds.join() === 'file') return [{ ...group, word: words[0]!.word }];
  return tokens.map((token) =>
    wordGroup(text, { ...token, start: start + token.start, end: start + token.end }, true),
  );
}

function wordGroup(
  text: string,
  token: { word: string; start: number; end: number },
  identifier: boolean,
): Group {
  const { word, start, end } = token;
  const particle = PARTICLE.exec(text.slice(end, end + LONGEST_PARTICLE))?.[1]?.toLowerCase() ?? '';
  return {
    typed: text.slice(start, end),
    word,
    particle,
    start,
    end,
    stem: null,
    identifier,
    alternatives: [],
  };
}
