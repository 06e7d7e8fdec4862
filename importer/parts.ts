import type { SectionKind } from '@/schema/article';
import { report, type Draft } from './draft';
import type { HeadingRole } from './headings';
import { openedSection } from './openings';
import { isText, lineOf, type HeadingPiece, type Piece } from './pieces';

/** What stands under one heading, or before the first. */
export interface Part {
  /** Null before the first heading, and where a section without heading begins. */
  role: HeadingRole | null;
  /** The section of the article that its text belongs to. */
  kind: SectionKind;
  heading: HeadingPiece | null;
  pieces: Piece[];
}

/** Cuts a document into parts at its headings, and where the first words of a paragraph open a section that has no heading. */
export function partsOf(pieces: readonly Piece[], draft: Draft): Part[] {
  const roles = new Set(pieces.flatMap((piece) => (piece.type === 'heading' ? [piece.role] : [])));
  let part: Part = {
    role: null,
    kind: roles.has('symptoms') || draft.intact ? 'other' : 'symptoms',
    heading: null,
    pieces: [],
  };
  const parts = [part];
  for (const piece of pieces) {
    if (piece.type === 'heading') {
      part = { role: piece.role, kind: kindUnder(piece.role, part.kind), heading: piece, pieces: [] };
      parts.push(part);
      continue;
    }
    const opened =
      !draft.intact && isText(piece) && piece.type === 'text' ? openedWithin(part, piece.text, roles) : null;
    if (opened && isText(piece)) {
      report(draft, 'section-inferred', { section: opened, text: piece.text }, lineOf(piece));
      part = { role: null, kind: opened, heading: null, pieces: [] };
      parts.push(part);
    }
    part.pieces.push(piece);
  }
  return parts;
}

/** Sections in the order in which articles have them. */
const ORDER: readonly SectionKind[] = ['other', 'symptoms', 'cause', 'resolution', 'workaround', 'status'];

function openedWithin(part: Part, text: string, roles: ReadonlySet<HeadingRole>): SectionKind | null {
  const open = part.role === null || part.role === 'symptoms' || part.role === 'cause';
  const kind = open ? openedSection(text) : null;
  if (!kind || roles.has(kind)) return null;
  return ORDER.indexOf(kind) > ORDER.indexOf(part.kind) ? kind : null;
}

function kindUnder(role: HeadingRole, current: SectionKind): SectionKind {
  switch (role) {
    case 'hotfix':
    case 'update':
    case 'prerequisites':
    case 'restart':
    case 'registry':
    case 'replacement':
      return 'resolution';
    case 'files':
      return current === 'more-information' ? current : 'resolution';
    case 'part':
      return current;
    case 'references':
      return 'more-information';
    case 'applies-to':
    case 'footer':
      return 'other';
    default:
      return role;
  }
}
