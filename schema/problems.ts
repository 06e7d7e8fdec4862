import type { Problem } from './article';

/** Every code of a problem with the facts that it carries. */
export interface ProblemFacts {
  /** No article came of the document. */
  empty: object;
  binary: object;
  'too-big': { bytes: number; limit: number };
  'not-readable': { reason: string };
  /** The format is recognised, and there is no reader for it. */
  'format-not-read': { format: string };
  'page-too-complex': { depth: number; elements: number };
  'page-of-frames': object;
  'kb-missing': object;
  'kb-conflict': { stated: number[] };
  'nothing-read': object;
  'importer-failed': { reason: string };
  'article-invalid': { field: string; reason: string };

  /** The number or title. */
  'kb-differs': { used: number; stated: number; by: string };
  'title-missing': object;

  /** What is lost or damaged in the text. */
  'section-missing': { section: string };
  'section-inferred': { section: string; text: string };
  'cut-off': { after: string };
  'sentence-cut': { text: string };
  'event-missing': { text: string };
  'announcement-empty': { text: string };
  'repeated-paragraph': { text: string };
  'reference-number-missing': { title: string };
  'replaced-number-missing': { text: string };
  'restart-unclear': { text: string };
  'link-cut': { label: string; url: string; value: string };
  'review-unreadable': { text: string };
  'line-unplaced': { text: string };

  /** What is damaged in the tables. */
  'table-missing': { heading: string };
  'header-missing': { text: string };
  'rows-repeated': { heading: string; count: number };
  'row-cut': { text: string };
  'row-unreadable': { text: string };
  'row-rejoined': { text: string };
  'ambiguous-row': { text: string; readings: string[] };
  'cell-missing': { file: string; columns: string[] };
  'cell-unreadable': { file: string; column: string; text: string };
  'column-inexact': { column: string; values: string[] };
  'cell-extra': { file: string; column: string; text: string };
  'column-unplaced': { column: string; values: string[] };
  'date-order-assumed': { text: string };
  'rule-unreadable': { text: string };

  /** What was left out on purpose. */
  boilerplate: { kind: string; count: number };
}

/** A code of a problem. */
export type ProblemCode = keyof ProblemFacts;

/** A problem that the importer found: a code, its facts and, where there is one, the line. */
export type ImportProblem = { [C in ProblemCode]: { code: C; line?: number } & ProblemFacts[C] }[ProblemCode];

/** Makes a problem. */
export function problem<C extends ProblemCode>(
  code: C,
  facts: ProblemFacts[C],
  line?: number,
): ImportProblem {
  return { code, ...(line !== undefined && { line }), ...facts } as ImportProblem;
}

/** Says a problem in one sentence: what it is, where, and what can be done. */
export function problemSentence(found: ImportProblem | Problem): string {
  const say = (SENTENCES as Partial<Record<string, (facts: never) => string>>)[found.code];
  const sentence = say ? say(found as never) : `the problem ${found.code} is not known to this version.`;
  return found.line === undefined ? capitalized(sentence) : `Line ${found.line}: ${sentence}`;
}

const SENTENCES: { [C in ProblemCode]: (facts: ProblemFacts[C]) => string } = {
  empty: () => 'the document has no text; save it again from its origin.',
  binary: () => 'the document is not text (or UTF-16 without its byte order mark); save it as a text file.',
  'too-big': ({ bytes, limit }) =>
    `the document has ${megabytes(bytes)} MB, more than the ${megabytes(limit)} MB that are read; split it into its articles.`,
  'not-readable': ({ reason }) =>
    `the document could not be read (${reason}); check that it exists and may be read.`,
  'format-not-read': ({ format }) =>
    `documents in the format ${format} cannot be read; open it in a browser, and save the page as HTML or as plain text.`,
  'page-too-complex': ({ depth, elements }) =>
    `the page has more than ${elements} elements or goes deeper than ${depth} levels; save the article as plain text.`,
  'page-of-frames': () =>
    'the page only shows other pages in frames; save the page in the frame that has the article.',
  'kb-missing': () =>
    'the document does not say its KB number; give it with --kb, or name the file KB<number>.txt.',
  'kb-conflict': ({ stated }) =>
    `the document states several KB numbers as its own (${stated.join(', ')}); give the right one with --kb, or split the document if it holds several articles.`,
  'importer-failed': ({ reason }) =>
    `the importer failed on the document (${reason}); this is a fault of the importer: report it with the document.`,
  'nothing-read': () =>
    'the document has no text of an article, neither title nor section nor file table; save it again from its origin.',
  'article-invalid': ({ field, reason }) =>
    `the article breaks the schema at ${field} (${reason}); report this document.`,

  'kb-differs': ({ used, stated, by }) =>
    `KB${used} is used, but the ${by} says KB${stated}; check that the number belongs to this document.`,
  'title-missing': () =>
    'the title is missing from the document; it can be given when the document is imported.',

  'section-missing': ({ section }) => `the section on ${section} is missing from the document.`,
  'section-inferred': ({ section, text }) =>
    `the heading of the section on ${section} is missing; it was taken to begin at “${short(text)}”.`,
  'cut-off': ({ after }) => `the document is cut off after “${short(after)}”; what followed is lost.`,
  'sentence-cut': ({ text }) => `a sentence is cut off: “… ${text.slice(-60)}”.`,
  'event-missing': ({ text }) => `an event log entry is announced and not shown: “${short(text)}”.`,
  'announcement-empty': ({ text }) => `what “${short(text)}” announces is missing.`,
  'repeated-paragraph': ({ text }) => `“${short(text)}” is repeated and is shown once.`,
  'reference-number-missing': ({ title }) => `the number of the article on “${short(title)}” is missing.`,
  'replaced-number-missing': ({ text }) => `the number of the replaced fix is missing: “${short(text)}”.`,
  'restart-unclear': ({ text }) =>
    `the document does not say clearly whether a restart is needed: “${short(text)}”.`,
  'link-cut': ({ label, value }) =>
    `the link of “${short(label)}” is cut: ${value} is too short; the download may fail.`,
  'review-unreadable': ({ text }) => `“${short(text)}” could not be read as the date of the last review.`,
  'line-unplaced': ({ text }) => `“${short(text)}” fits nowhere and is kept as it stands.`,

  'table-missing': ({ heading }) => `the table under “${short(heading)}” is missing.`,
  'header-missing': ({ text }) =>
    `a table has no header row; its columns were told from what its cells hold: “${short(text)}”.`,
  'rows-repeated': ({ heading, count }) =>
    `${count} ${count === 1 ? 'row is a repeat' : 'rows are repeats'} of other rows of the table “${short(heading)}”.`,
  'row-cut': ({ text }) => `the document ends within a row, which is not used: “${short(text)}”.`,
  'row-unreadable': ({ text }) =>
    `a row could not be read and is not used: “${short(text)}”; compare it with the original.`,
  'row-rejoined': ({ text }) => `a row that was torn over several lines was joined again: “${short(text)}”.`,
  'ambiguous-row': ({ text, readings }) =>
    `“${short(text)}” can be read as ${readings.join(' or as ')}; it is not used.`,
  'cell-missing': ({ file, columns }) => `the row of ${file} has nothing for ${columns.join(', ')}.`,
  'cell-unreadable': ({ file, column, text }) =>
    `“${short(text)}” under ${column} of ${file} could not be read.`,
  'cell-extra': ({ file, column, text }) =>
    `under ${column} of ${file} stands more than has a place: “${short(text)}”.`,
  'column-inexact': ({ column, values }) =>
    `under “${column}” stand values that are not exact and have no place in the table: ${short(values.join(', '))}.`,
  'column-unplaced': ({ column, values }) =>
    `the column “${column}” has no place in the article: ${values.join(', ')}.`,
  'date-order-assumed': ({ text }) =>
    `nothing shows whether ${text} names the month or the day first; month first is assumed.`,
  'rule-unreadable': ({ text }) => `a row of the version table could not be read: “${short(text)}”.`,

  boilerplate: ({ kind, count }) =>
    `the standing text “${kind}” was left out${count === 1 ? '' : `, ${count} times`}.`,
};

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
