import { z } from 'zod';

/** A KB article number: what `KB977381` or `Q163636` name, without the letters. */
export const kbNumber = z.number().int().min(1).max(99_999_999);

/** A service pack as articles write it, short: `SP2`. */
export const servicePack = z.string().regex(/^SP\d{1,2}$/);

/** A processor architecture in the spelling of the file tables; the last three come from articles of the 1990s. */
export const platform = z.enum(['x86', 'x64', 'IA-64', 'Alpha', 'MIPS', 'PowerPC']);

/** A service branch as a file table's own column states it; `WOW` marks the 32-bit twin of a file on 64-bit Windows. */
export const statedBranch = z.enum(['GDR', 'LDR', 'QFE', 'WOW']);

/** A file or product version of four decimal parts: `6.0.6002.18679`. */
export const fileVersion = z.string().regex(/^\d{1,5}(\.\d{1,5}){3}$/);

/**
 * When a file was last modified: `2012-08-21T11:47Z` where the source states that its times are UTC,
 * `1996-09-26T18:34` where it does not say, `2012-08-21` where it gives no time.
 */
export const modified = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?$/);

/** An id of the lexicon (a component or a product): lower case, words joined with `-`. */
export const lexiconId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The sections that a reader looks for; what is none of them is `other` and keeps its heading. */
export const sectionKind = z.enum([
  'symptoms',
  'cause',
  'resolution',
  'workaround',
  'status',
  'more-information',
  'other',
]);

/** An event log entry; the pair of source and id names it. */
export const event = z.strictObject({
  /** The log that it is written to, such as `DFS Replication`. */
  log: z.string().min(1).optional(),
  /** The provider, such as `DFSR`. */
  source: z.string().min(1),
  /** The event id, 0 to 65,535 as shown by the Event Viewer. */
  id: z.number().int().min(0),
  /** `Error`, `Warning`, `Information` … as the source writes it. */
  level: z.string().min(1).optional(),
});

const paragraph = z.strictObject({ type: z.literal('paragraph'), text: z.string().min(1) });
const list = z.strictObject({ type: z.literal('list'), items: z.array(z.string().min(1)).min(1) });
const steps = z.strictObject({
  type: z.literal('steps'),
  /** The number of the first item, where the steps go on behind something that stands between them; absent where it is 1. */
  first: z.number().int().min(0).optional(),
  items: z.array(z.string().min(1)).min(1),
});
const code = z.strictObject({ type: z.literal('code'), text: z.string().min(1) });

/** What a note may hold. */
export const noteBlock = z.discriminatedUnion('type', [paragraph, list, steps, code]);

/** One piece of a section's text. All texts are plain: no markup, no HTML. */
export const block = z.discriminatedUnion('type', [
  paragraph,
  list,
  /** A list whose order matters. */
  steps,
  z.strictObject({
    type: z.literal('note'),
    tone: z.enum(['note', 'important', 'warning', 'caution', 'tip']),
    blocks: z.array(noteBlock).min(1),
  }),
  code,
  /** An event log entry as it is shown in the text; its description is the message. */
  z.strictObject({
    type: z.literal('event'),
    log: z.string().min(1).optional(),
    source: z.string().min(1).optional(),
    id: z.number().int().min(0).optional(),
    level: z.string().min(1).optional(),
    description: z.string().min(1).optional(),
  }),
  /** A table that is none of the file, branch-rule or download tables; every row has as many cells as there are columns. */
  z.strictObject({
    type: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);

/** A section of an article, in the order of the source. */
export const section = z.strictObject({
  kind: sectionKind,
  /** The heading as the source writes it; absent where the source had none. */
  heading: z.string().min(1).optional(),
  blocks: z.array(block).min(1),
});

/** An operating system that has to be there before a hotfix can be applied. */
export const prerequisite = z.strictObject({
  /** A product id of the lexicon. */
  product: lexiconId,
  /** The service pack that is asked for; null where none is named. */
  servicePack: servicePack.nullable(),
});

/** Where a package can be downloaded, as the source says it. */
export const download = z.strictObject({
  label: z.string().min(1),
  /** An http or https address, kept as it stands even when it is damaged (the problem `link-cut` says so). */
  url: z.string().regex(/^https?:\/\/\S+$/i),
});

/** What an article says about its hotfix package; null in an article without one. */
export const hotfix = z.strictObject({
  prerequisites: z.array(prerequisite),
  /** Null where the article does not say. */
  restart: z.enum(['required', 'may-be-required', 'not-required']).nullable(),
  /** Whether the registry must be changed to use the hotfix; null where the article does not say. */
  registryChange: z.boolean().nullable(),
  /** KB numbers that the hotfix replaces: `[]` says that it replaces none, null that the article does not say. */
  replaces: z.array(kbNumber).nullable(),
  downloads: z.array(download),
});

/** One row of a file table. Each field is the row's own cell, never taken from the heading, the rules or the version. */
export const fileRow = z.strictObject({
  /** As written, `Volsnap.sys`; compare names without regard to case. */
  name: z.string().min(1),
  /** Null where the cell says `Not applicable` or there is no such column. */
  version: fileVersion.nullable(),
  /** Bytes. */
  size: z.number().int().min(0).nullable(),
  modified: modified.nullable(),
  platform: platform.nullable(),
  servicePack: servicePack.nullable(),
  branch: statedBranch.nullable(),
  /** How many rows of this source table were identical in every cell: 1 where the row stands once. */
  copies: z.number().int().min(1),
});

/** One file table of the source; several tables under one heading repeat the heading. */
export const fileTable = z.strictObject({
  /** The heading above the table, without trailing colon; empty where the source has none. */
  heading: z.string(),
  /** Product ids of the lexicon that the heading names. */
  products: z.array(lexiconId),
  /** The architecture that the heading names. */
  platform: platform.nullable(),
  /** `manifest` for tables of `.manifest`, `.mum` and `.cat` files, else `payload`. */
  role: z.enum(['payload', 'manifest']),
  /** Rows in the order of the source, exact repeats folded into the first (`copies`). */
  files: z.array(fileRow),
});

/** A row of the article's own table that tells product, milestone and branch from a version number. */
export const branchRule = z.strictObject({
  /** `6.0.6001.22xxx`, or a full version; re-joined from torn lines, `017xxx` stored as `17xxx`. */
  pattern: z.string().regex(/^\d+\.\d+\.\d+\.\d*x*$/),
  products: z.array(lexiconId),
  /** `RTM`, `SP1` …; empty where the table has no such column. */
  milestone: z.string(),
  branch: z.enum(['GDR', 'LDR', 'QFE']),
});

/** Another article that this one points to. */
export const reference = z.strictObject({
  /** Null where the source lost the number. */
  kb: kbNumber.nullable(),
  title: z.string().min(1).optional(),
});

/**
 * Something about the source that a reader has to know, or that the importer left out on purpose.
 * Besides `code` and `line` it carries facts, which differ by code; `problems.ts` lists the codes and their facts.
 */
export const problem = z
  .object({
    code: lexiconId,
    /** Line of the source document, from 1. */
    line: z.number().int().min(1).optional(),
  })
  .catchall(z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number())]));

/** Where an article comes from, and what state that source was in. */
export const source = z.strictObject({
  /** File name of the source document, without its folder. */
  document: z.string().min(1),
  /** Ids of the layouts that its tables had. */
  layouts: z.array(lexiconId),
  /** `restated` where the document begins with the line `Wording: restated`. */
  wording: z.enum(['original', 'restated']),
  problems: z.array(problem),
  /** Lines that fit nowhere, as they stand. */
  unplaced: z.array(z.string()),
});

/** A normalized KB article: the content of `content/articles/KB<number>.json`. */
export const article = z.strictObject({
  kb: kbNumber,
  /** Null, with the problem `title-missing`, where neither the source nor the importer's user gave one. */
  title: z.string().min(1).nullable(),
  kind: z.enum(['hotfix', 'update', 'article']),
  /** Component ids of the lexicon, the most telling first. */
  components: z.array(lexiconId),
  /** Product ids of the lexicon; products that it does not know stay in `appliesTo`. */
  products: z.array(lexiconId),
  sections: z.array(section),
  hotfix: hotfix.nullable(),
  fileTables: z.array(fileTable),
  branchRules: z.array(branchRule),
  references: z.array(reference),
  events: z.array(event),
  /** The source's own list of products, as written. */
  appliesTo: z.array(z.string().min(1)),
  keywords: z.array(z.string().min(1)).optional(),
  /** Date of the last review, `2013-03-18`. */
  lastReview: z.iso.date().optional(),
  /** As written: `4.0`. */
  revision: z.string().min(1).optional(),
  source,
});

export type Article = z.infer<typeof article>;
export type Block = z.infer<typeof block>;
export type NoteBlock = z.infer<typeof noteBlock>;
export type Section = z.infer<typeof section>;
export type SectionKind = z.infer<typeof sectionKind>;
export type Hotfix = z.infer<typeof hotfix>;
export type Prerequisite = z.infer<typeof prerequisite>;
export type FileTable = z.infer<typeof fileTable>;
export type FileRow = z.infer<typeof fileRow>;
export type BranchRule = z.infer<typeof branchRule>;
export type Reference = z.infer<typeof reference>;
export type EventEntry = z.infer<typeof event>;
export type Problem = z.infer<typeof problem>;
export type Platform = z.infer<typeof platform>;
export type StatedBranch = z.infer<typeof statedBranch>;
