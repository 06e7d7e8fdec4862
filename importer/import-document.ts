import { article as articleSchema, type Article } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';
import { newDraft, inField, report, type Draft } from './draft';
import { finished } from './finish';
import { formatOf, type OpenDocument } from './formats/formats';
import { findKbNumber } from './kb-number';
import { kindOf, kindOfIntact } from './kind';
import { openLedger, type Settled } from './ledger';
import type { Line } from './lines';
import { partsOf } from './parts';
import { FACT } from './patterns/facts';
import type { Piece } from './pieces';
import { problem, type ImportProblem } from '@/schema/problems';
import { productFinder } from './products';
import { readParts } from './read-parts';
import { takeStated } from './facts/stated';
import { statesUtc } from './standing-texts';
import { findTitle } from './title';

/** What an import is told besides the document's text. */
export interface ImportOptions {
  /** The document's file name, without folder. */
  document: string;
  /** The KB number where the user gives it. */
  kb?: number;
  /** The title where the user gives it. */
  title?: string;
  lexicon: Lexicon;
}

/** What an import gives: the article, unless the problems say why there is none, and what became of every line. */
export interface ImportResult {
  article: Article | null;
  problems: ImportProblem[];
  lines: Settled[];
}

/** Reads a source document into an article. Damage is told in the problems; only mistakes of the importer throw. */
export function importDocument(text: string, options: ImportOptions): ImportResult {
  const format = formatOf(text, options.document);
  if (!format.open) return refused(problem('format-not-read', { format: format.name }));
  const opened = format.open(text);
  if ('problem' in opened) return refused(opened.problem);
  const own = opened.lines.filter((line) => line.text !== '' && !line.furniture);
  if (own.length === 0) return refused(problem('empty', {}));
  const number = findKbNumber(own, options.document, options.kb ?? null, opened.numbers);
  if (number.kb === null) return { article: null, problems: number.problems, lines: [] };
  const read = articleOf(opened, own, { ...options, kb: number.kb }, number.problems);
  if (isBare(read.article, options.title !== undefined))
    return { ...refused(problem('nothing-read', {})), lines: read.lines };
  return checked(read);
}

/** The article that an open document makes, its problems at the lines of the file. */
function articleOf(
  opened: OpenDocument,
  own: readonly Line[],
  options: ImportOptions & { kb: number },
  problems: readonly ImportProblem[],
): ImportResult & { article: Article } {
  const ledger = openLedger(opened.lines);
  const draft = newDraft(ledger, productFinder(options.lexicon), opened.lines, opened);
  draft.problems.push(...problems);
  const restated = takeWording(own, draft);
  const unread = restated ? opened.lines.filter((line) => line !== own[0]) : opened.lines;
  const stated = takeStated(opened.read(unread, ledger), draft);
  const title = takeTitle(stated.pieces, options.title ?? null, stated.title, draft);
  draft.kind = opened.intact ? kindOfIntact(stated.pieces) : kindOf(stated.pieces);
  draft.utc = statesUtc(stated.pieces);
  const sections = readParts(partsOf(title.pieces, draft), draft);
  const lines = ledger.close();
  const wording = restated ? 'restated' : 'original';
  const article = finished(draft, { ...options, title: title.text, sections, settled: lines, wording });
  article.source.problems = article.source.problems.map((found) => placed(found, opened));
  return { article, problems: draft.problems.map((found) => placed(found, opened)), lines };
}

/** What was read, if it keeps to the schema. */
function checked(read: ImportResult): ImportResult {
  const parsed = articleSchema.safeParse(read.article);
  if (parsed.success) return { ...read, article: parsed.data };
  const issue = parsed.error.issues[0];
  return refused(
    problem('article-invalid', { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }),
  );
}

/** Whether nothing came of a document but its number, or the title that the user gave. */
function isBare(
  { title, sections, fileTables, branchRules, references, appliesTo }: Article,
  given: boolean,
): boolean {
  const read = [sections, fileTables, branchRules, references, appliesTo].some(({ length }) => length > 0);
  return !read && (title === null || given);
}

function refused(reason: ImportProblem): ImportResult {
  return { article: null, problems: [reason], lines: [] };
}

/** A problem with the line of the file in place of the line of text. */
function placed<P extends { line?: number }>(found: P, { sourceLine }: OpenDocument): P {
  return sourceLine && found.line !== undefined ? { ...found, line: sourceLine(found.line) } : found;
}

/** Whether the first line says that the document is restated; the line is no text then. */
function takeWording(lines: readonly Line[], draft: Draft): boolean {
  const [first] = lines;
  if (!first || !FACT.restated.is.test(first.text)) return false;
  draft.ledger.settle(first, inField('source'));
  return true;
}

/** The title, and the pieces without it. Where the user gives one, the document's own line counts as the same field. */
function takeTitle(
  pieces: readonly Piece[],
  given: string | null,
  stated: string | null,
  draft: Draft,
): { text: string | null; pieces: Piece[] } {
  const found = stated === null ? findTitle(pieces, draft.findProducts) : null;
  if (found) draft.ledger.settle(found.piece.lines, inField('title'));
  const text = given ?? stated ?? found?.text ?? null;
  if (text === null) report(draft, 'title-missing', {});
  return { text, pieces: pieces.filter((piece) => piece !== found?.piece) };
}
