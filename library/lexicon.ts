import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon, type Lexicon } from '@/schema/lexicon';
import { ContentError } from './content-error';

/** The lexicon that comes with Fixdex. */
export const LEXICON_DIR = join(process.cwd(), 'content', 'lexicon');

/** Reads and validates a lexicon folder. Throws where a file is missing, is no JSON or breaks the schema: the text names the file and the entry. */
export function readLexicon(dir: string = LEXICON_DIR): Lexicon {
  const part = (name: keyof Lexicon): unknown => {
    const file = join(dir, `${name}.json`);
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (cause) {
      throw new ContentError(`${file} could not be read as JSON: ${String(cause)}`, { cause });
    }
  };
  const result = lexicon.safeParse({
    components: part('components'),
    products: part('products'),
    synonyms: part('synonyms'),
  });
  if (result.success) return result.data;
  const first = result.error.issues[0];
  throw new ContentError(`${dir}: ${first?.path.join('.')} ${first?.message}. Correct that entry.`);
}
