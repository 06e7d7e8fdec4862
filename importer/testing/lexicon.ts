import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon } from '@/schema/lexicon';

const part = (name: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), 'content', 'lexicon', `${name}.json`), 'utf8'));

/** The lexicon that comes with Fixdex, for tests. */
export const LEXICON = lexicon.parse({
  components: part('components'),
  products: part('products'),
  synonyms: part('synonyms'),
});
