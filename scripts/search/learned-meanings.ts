import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '@/schema/article';
import { learnMeanings, type LearnedMeanings } from '@/search/meaning/learn-meanings';
import { readCached, writeCached } from './cache-file';

/** Raised when learning changes, so that what was learned before is not used any more. */
const METHOD = 4;

const kept = z.object({ stems: z.array(z.string()), codes: z.base64(), examples: z.base64() });

/** What words mean in a library. Learning takes 50 s for 57,000 articles, so it is done once for the same texts. */
export function learnedMeanings(articles: readonly Article[]): LearnedMeanings | null {
  const name = `meanings-${keyOf(articles)}.json`;
  const bytes = readCached(name);
  if (bytes) return unpacked(bytes);
  const learned = learnMeanings(articles);
  if (learned) writeCached(name, packed(learned));
  return learned;
}

function keyOf(articles: readonly Article[]): string {
  const hash = createHash('sha256').update(`${METHOD}\n`);
  for (const { title, keywords, sections } of articles)
    hash.update(JSON.stringify([title, keywords, sections]));
  return hash.digest('hex').slice(0, 32);
}

function packed({ stems, codes, examples }: LearnedMeanings): Buffer {
  const base64 = (numbers: Uint8Array | Int8Array) => Buffer.from(numbers.buffer).toString('base64');
  return Buffer.from(JSON.stringify({ stems, codes: base64(codes), examples: base64(examples) }));
}

function unpacked(bytes: Buffer): LearnedMeanings {
  const { stems, codes, examples } = kept.parse(JSON.parse(bytes.toString('utf8')));
  return {
    stems,
    codes: new Uint8Array(Buffer.from(codes, 'base64')),
    examples: new Int8Array(Buffer.from(examples, 'base64')),
  };
}
