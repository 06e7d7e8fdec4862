import type { Article } from '@/schema/article';
import { tableKind } from './columns';
import { FACT } from './patterns/facts';
import { isText, type Piece } from './pieces';
import { urlsIn } from './plain';

/**
 * The kind of an article whose text can be relied on: a hotfix or an update only where it shows a file table or a
 * package and speaks of it as one, by the word that it uses more often.
 */
export function kindOf(pieces: readonly Piece[]): Article['kind'] {
  const texts = pieces.flatMap((piece) => (isText(piece) ? [piece.text] : []));
  const ships = pieces.some(isFileTable) || texts.some((text) => urlsIn(text).some(isPackage));
  if (!ships) return 'article';
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const [hotfixes, updates] = [count(FACT.hotfixWord.is), count(FACT.updateWord.is)];
  if (hotfixes + updates === 0) return 'article';
  return hotfixes >= updates ? 'hotfix' : 'update';
}

function isFileTable(piece: Piece): boolean {
  return piece.type === 'table' && tableKind(piece.table.columns) === 'files';
}

function isPackage(url: string): boolean {
  return FACT.packageUrl.is.test(url);
}
