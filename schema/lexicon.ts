import { z } from 'zod';
import { lexiconId } from './article';

/** A part of Windows that hotfixes are about: an entry of `content/lexicon/components.json`. */
export const component = z.strictObject({
  id: lexiconId,
  /** The name readers know: `DFS Replication`. */
  name: z.string().min(1),
  /** Other spellings and abbreviations, lower case. */
  aliases: z.array(z.string().min(1)),
  /** Its drivers, programs and libraries, lower case; `*` stands for any run of characters. */
  files: z.array(z.string().min(1)),
  /** Service names and event sources, as Windows writes them. */
  services: z.array(z.string().min(1)),
  /** What it does, in one sentence. */
  about: z.string().min(1),
});

/** An operating system: an entry of `content/lexicon/products.json`. */
export const product = z.strictObject({
  id: lexiconId,
  /** `Windows Server 2008 R2` */
  name: z.string().min(1),
  /** For narrow places: `2008 R2`. */
  short: z.string().min(1),
  /** Other spellings, lower case: `2k8 r2`, `win2008r2`. */
  aliases: z.array(z.string().min(1)),
  role: z.enum(['client', 'server']),
  /** First three parts of the file versions it ships: `6.1.7600`. */
  builds: z.array(z.string().regex(/^\d+\.\d+\.\d+$/)),
  /** Year of release, for sorting. */
  released: z.number().int(),
});

/** Words and phrases that mean nearly the same: an entry of `content/lexicon/synonyms.json`. */
export const synonymSet = z.strictObject({
  /** How much a match through this set counts against a match of the typed word: above 0, at most 1. */
  weight: z.number().gt(0).max(1),
  /** Lower-case words or phrases, at least two. */
  forms: z.array(z.string().min(1)).min(2),
});

/** The whole of `content/lexicon`. */
export const lexicon = z.strictObject({
  components: z.array(component),
  products: z.array(product),
  synonyms: z.array(synonymSet),
});

export type Component = z.infer<typeof component>;
export type Product = z.infer<typeof product>;
export type SynonymSet = z.infer<typeof synonymSet>;
export type Lexicon = z.infer<typeof lexicon>;
