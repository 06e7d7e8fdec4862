import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '@/schema/article';
import { learnRelated, type RelatedStems } from '@/search/related/build-related';
import { readCached, writeCached } from './cache-file';

/** Raised when learning changes, so that what was learned before is not used any more. */
const METHOD = 1;

const kept = z.array(z.tuple([z.string(), z.array(z.object({ stem: z.string(), similarity: z.number() }))]));

/** The related words of a library. Learning takes half a minute for 57,000 articles, so it is done once for the same texts. */
export function learnedRelated(articles: readonly Article[]): RelatedStems | null {
  const name = `related-${keyOf(articles)}.json`;
  const bytes = readCached(name);
  if (bytes) return new Map(kept.parse(JSON.parse(bytes.toString('utf8'))));
  const related = learnRelated(articles);
  if (related) writeCached(name, Buffer.from(JSON.stringify([...related])));
  return related;
}

function keyOf(articles: readonly Article[]): string {
  const hash = createHash('sha256').update(`${METHOD}\n`);
  for (const { title, sections } of articles) hash.update(JSON.stringify([title, sections]));
  return hash.digest('hex').slice(0, 32);
}
