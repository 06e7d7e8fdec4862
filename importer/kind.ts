import type { Article } from '@/schema/article';
import { tableKind } from './columns';
import { isDownload } from './facts/downloads';
import type { HeadingRole } from './headings';
import { FACT } from './patterns/facts';
import { isText, type Piece } from './pieces';
import { urlsIn } from './plain';

/**
 * The kind of an article whose text can be relied on: a hotfix or an update only where it shows a file table or a
 * package and speaks of it as one, by the word that it uses more often.
 */
export function kindOfIntact(pieces: readonly Piece[]): Article['kind'] {
  const texts = pieces.flatMap((piece) => (isText(piece) ? [piece.text] : []));
  const ships = pieces.some(isFileTable) || texts.some((text) => urlsIn(text).some(isPackage));
  if (!ships) return 'article';
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const [hotfixes, updates] = [count(FACT.hotfixWord.is), count(FACT.updateWord.is)];
  if (hotfixes + updates === 0) return 'article';
  return hotfixes >= updates ? 'hotfix' : 'update';
}

/**
 * The kind of an article that can be damaged: a hotfix or an update where it shows a file table, a package or a heading
 * of one, by the word that it uses more often of itself.
 */
export function kindOf(pieces: readonly Piece[]): Article['kind'] {
  const texts = pieces.flatMap((piece) =>
    isText(piece) || piece.type === 'heading' ? [piece.text.toLowerCase()] : [],
  );
  const count = (words: string) => texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
  const hotfixes = count('this hotfix') + count('hotfix information');
  const updates = count('this update') + count('update information');
  if (!pieces.some(shipsFiles) && hotfixes === 0 && updates < 2) return 'article';
  if (hotfixes === updates) return texts[0]?.includes('update') ? 'update' : 'hotfix';
  return hotfixes > updates ? 'hotfix' : 'update';
}

const PACKAGE_ROLES: readonly HeadingRole[] = ['hotfix', 'update', 'restart', 'replacement', 'files'];

function shipsFiles(piece: Piece): boolean {
  if (piece.type === 'heading') return PACKAGE_ROLES.includes(piece.role);
  return isFileTable(piece) || offersPackage(piece);
}

/** Whether a text or a table links to a package. */
function offersPackage(piece: Piece): boolean {
  const texts = isText(piece)
    ? [piece.text]
    : piece.type === 'table'
      ? piece.table.rows.map(({ cells }) => cells.join(' '))
      : [];
  return texts.some((text) => FACT.packageWord.is.test(text) && urlsIn(text).some(isDownload));
}

function isFileTable(piece: Piece): boolean {
  return piece.type === 'table' && tableKind(piece.table.columns) === 'files';
}

function isPackage(url: string): boolean {
  return FACT.packageUrl.is.test(url);
}
