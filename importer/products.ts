import type { Lexicon, Product } from '@/schema/lexicon';
import { FACT } from './patterns/facts';
import { saysOnly, wordSet } from './vocabulary';

/** A product of the lexicon named in a text. */
export interface NamedProduct {
  id: string;
  start: number;
  end: number;
}

/** Finds the products that a text names, in the order of the text; a longer name wins over one within it. */
export type ProductFinder = (text: string) => NamedProduct[];

/** Makes a finder of the formal names in a lexicon: names, and the aliases that begin like one. */
export function productFinder(lexicon: Lexicon): ProductFinder {
  const names = lexicon.products
    .flatMap((product) => namesOf(product).map((name) => ({ name, id: product.id })))
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const plain = formal(text);
    if (!plain.includes('windows')) return [];
    const taken = versionsNamed(plain, names);
    for (const { name, id } of names) {
      for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
        const end = at + name.length;
        const free = taken.every((one) => end <= one.start || at >= one.end);
        if (free && isWhole(plain, at, end)) taken.push({ id, start: at, end });
      }
    }
    return taken.sort((a, b) => a.start - b.start);
  };
}

/** The products that a text names by a list of versions: `windows nt server versions 3.51, 4.0`. */
function versionsNamed(plain: string, names: readonly { name: string; id: string }[]): NamedProduct[] {
  return [...plain.matchAll(FACT.versionsOfSystem.is)].flatMap((match) => {
    const [system = '', versions = ''] = match.slice(1);
    const [start, end] = [match.index, match.index + match[0].length];
    return (versions.match(FACT.versionNumber.is) ?? []).flatMap((version) => {
      const found = names.find(({ name }) => name === `${system} ${version}`);
      return found ? [{ id: found.id, start, end }] : [];
    });
  });
}

/** Whether a line names products, perhaps by architecture and service pack, and says nothing else. */
export function namesOnlyProducts(text: string, findProducts: ProductFinder): boolean {
  return findProducts(text).length > 0 && saysOnly(text, PRODUCT_WORDS);
}

/** Whether a line can be nothing but the name of a Windows, be it one of the lexicon or not. */
export function looksLikeSystem(text: string): boolean {
  return text.toLowerCase().includes('windows ') && saysOnly(text, PRODUCT_WORDS);
}

const PRODUCT_WORDS = wordSet(`
  microsoft windows server vista xp nt web storage r2 2000 2003 2008 2012 service pack sp1 sp2 sp3 rtm with or and the of
  terminal advanced professional workstation enterprise standard datacenter home millennium me version
  for all supported versions editions edition x64 x86 ia-64 x64-based x86-based ia-64-based itanium-based 7 8`);

/** Ids without repeats, in the order of first mention. */
export function distinctIds(named: readonly NamedProduct[]): string[] {
  return [...new Set(named.map(({ id }) => id))];
}

function namesOf({ name, aliases }: Product): string[] {
  const formalAliases = aliases.filter((alias) => alias.startsWith('windows '));
  return [name.toLowerCase(), ...formalAliases];
}

/** Lower case, of the same length: marks become spaces, and editions of the server take the place of their name. */
function formal(text: string): string {
  let plain = text.toLowerCase();
  for (const [words, instead] of SAME_LENGTH) plain = plain.replaceAll(words, instead);
  return plain;
}

const SAME_LENGTH = (
  [
    ['®', ' '],
    ['™', ' '],
    ['\u00a0', ' '],
    ['windows web server', 'web windows server'],
    ['windows storage server', 'storage windows server'],
    ['windows hpc server', 'hpc windows server'],
    ['windows home server', 'home edition server'],
    ['windows small business server', 'small business windows srvr'],
    ['(r) ', '    '],
    ['(tm) ', '     '],
  ] as const
).map(([words, instead]) => [words, instead.padEnd(words.length).slice(0, words.length)] as const);

/** A name ends where no letter, digit or further version number follows. */
function isWhole(text: string, start: number, end: number): boolean {
  const [before, after, second] = [text[start - 1] ?? ' ', text[end] ?? ' ', text[end + 1] ?? ' '];
  if (isWordCharacter(before) || isWordCharacter(after)) return false;
  return !(after === '.' && second >= '0' && second <= '9');
}

function isWordCharacter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}
