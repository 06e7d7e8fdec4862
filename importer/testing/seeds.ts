import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../decode';
import { importDocument } from '../import-document';
import { LEXICON } from './lexicon';

const FOLDER = join(process.cwd(), '..', 'shared', 'seeds');

/** Whether the five source documents are there; tests on them say so when they are not. */
export const HAVE_SEEDS = existsSync(FOLDER);

/** The text of the seed whose file name begins with these digits. */
export function seedText(prefix: string): string {
  const name = readdirSync(FOLDER).find((one) => one.startsWith(prefix)) ?? '';
  const decoded = decode(readFileSync(join(FOLDER, name)));
  if ('problem' in decoded) throw new Error(`The seed ${name} cannot be read.`);
  return decoded.text;
}

/** Imports the text of a seed. */
export function importSeed(text: string, kb?: number) {
  return importDocument(text, { document: 'seed.txt', lexicon: LEXICON, ...(kb !== undefined && { kb }) });
}
