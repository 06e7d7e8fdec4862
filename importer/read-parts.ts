import type { Section } from '@/schema/article';
import { blocksOf } from './blocks';
import { sayCutSentences } from './damage';
import { fieldOf } from './columns';
import { inField, report, type Draft } from './draft';
import { readAppliesTo } from './facts/applies-to';
import { readDownloads } from './facts/downloads';
import { readEvents } from './facts/events';
import { readFooter } from './facts/footer';
import { readPrerequisites } from './facts/prerequisites';
import { readReferences } from './facts/references';
import { readRegistry } from './facts/registry';
import { readReplacement } from './facts/replacement';
import { readRestart } from './facts/restart';
import type { Part } from './parts';
import { CELL } from './patterns/cells';
import { TEXT } from './patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from './pieces';
import { withoutStandingTexts } from './standing-texts';
import { readTables } from './tables';

/** Reads the parts of a document: tables and facts go into the draft, what remains becomes the sections. */
export function readParts(parts: readonly Part[], draft: Draft): Section[] {
  const said = new Map<Section['kind'], Set<string>>();
  return parts.flatMap((part) => {
    const seen = said.get(part.kind) ?? new Set();
    said.set(part.kind, seen);
    const content = contentOf(part, draft);
    const blocks = blocksOf(content, seen, draft);
    settleHeading(part, blocks.length > 0, draft);
    if (blocks.length === 0) return [];
    if (part.role === null && part.kind === 'symptoms') saySymptomsInferred(content, draft);
    return [{ kind: part.kind, ...(part.heading && { heading: part.heading.text }), blocks }];
  });
}

/** Text right below the title, in a document without the heading, is what the article is about. */
function saySymptomsInferred(content: readonly Piece[], draft: Draft): void {
  const first = content.find(isText);
  if (first) report(draft, 'section-inferred', { section: 'symptoms', text: first.text }, lineOf(first));
}

/** What one step of the reading leaves over. */
type Reader = (pieces: Piece[], part: Part, draft: Draft) => Piece[];

/** The steps in their order: each takes out what it understands and hands the rest on. */
const READERS: readonly Reader[] = [
  (pieces, part, draft) => readTables({ ...part, pieces }, draft),
  (pieces, _, draft) => readEvents(pieces, draft),
  (pieces, { role }, draft) => readFooter(pieces, role, draft),
  // A list of what is replaced looks like one of references, and would be taken for one.
  (pieces, { role }, draft) =>
    role === 'replacement' && draft.kind !== 'article' ? readReplacement(pieces, role, draft) : pieces,
  (pieces, { role }, draft) => readReferences(pieces, role, draft),
  (pieces, { role }, draft) => {
    if (role !== 'applies-to' && role !== 'footer') sayCutSentences(pieces, draft);
    return pieces;
  },
  (pieces, { role }, draft) => withoutStandingTexts(pieces, role === 'files', draft),
  (pieces, { role }, draft) => (role === 'applies-to' ? readAppliesTo(pieces, draft) : pieces),
  (pieces, part, draft) =>
    part.kind === 'resolution' && draft.kind !== 'article' ? readHotfixFacts(pieces, part, draft) : pieces,
  (pieces, part, draft) => withoutRubble(pieces, part, draft),
];

function contentOf(part: Part, draft: Draft): Piece[] {
  return READERS.reduce<Piece[]>((pieces, read) => read(pieces, part, draft), part.pieces);
}

function readHotfixFacts(pieces: readonly Piece[], { role }: Part, draft: Draft): Piece[] {
  const withoutDownloads = readDownloads(pieces, draft);
  const withoutPrerequisites = readPrerequisites(withoutDownloads, role, draft);
  const withoutRestart = readRestart(withoutPrerequisites, role, draft);
  const withoutRegistry = readRegistry(withoutRestart, role, draft);
  return role === 'replacement' ? withoutRegistry : readReplacement(withoutRegistry, role, draft);
}

/** Leaves out what can be no text of the article: remains of torn rows, and scraps of the page around it. */
function withoutRubble(pieces: readonly Piece[], part: Part, draft: Draft): Piece[] {
  return pieces.filter((piece) => {
    if (!isText(piece) || draft.intact) return true;
    const row =
      CELL.gluedRow.is.test(piece.text) &&
      CELL.rowSign.is.test(piece.text.slice(0, 500)) &&
      !piece.text.endsWith('.');
    if (row) report(draft, 'row-unreadable', { text: piece.text }, lineOf(piece));
    return !row && !isRubble(piece, part);
  });
}

function isRubble({ type, text }: TextPiece, { role, kind }: Part): boolean {
  if ((type === 'text' && TEXT.fragment.is.test(text)) || fieldOf(text) !== null || role === 'footer')
    return true;
  const scrap = type === 'text' && !TEXT.sentenceEnd.is.test(text) && text.split(' ').length < 6;
  return role === null && kind === 'other' && scrap;
}

/** A heading goes with what stands under it; one with nothing left under it is furniture. */
function settleHeading({ heading, role }: Part, hasText: boolean, draft: Draft): void {
  if (!heading) return;
  if (hasText) draft.ledger.settle(heading.lines, inField('sections'));
  else if (role === 'files') draft.ledger.settle(heading.lines, inField('fileTables'));
  else draft.ledger.settle(heading.lines, { as: 'furniture', kind: 'heading' });
  const cut = heading.lines.at(-1)?.number === draft.lastLine;
  if (cut && role !== 'footer') report(draft, 'cut-off', { after: heading.text }, draft.lastLine);
}
