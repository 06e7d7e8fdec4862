import { tableKind } from '../../columns';
import { headingRole } from '../../headings';
import { tableAt } from '../../layouts/layouts';
import type { Ledger } from '../../ledger';
import type { Line } from '../../lines';
import type { Piece } from '../../pieces';
import { readPlainText } from '../plain-text';

/** The pieces of preformatted lines: plain text where they hold a table of files or the headings of an article, else one block of code. */
export function codePieces(lines: readonly Line[], ledger: Ledger): Piece[] {
  if (isPlainText(lines)) return readPlainText(lines, ledger);
  const filled = lines.filter(({ text }) => text !== '');
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trimEnd();
  return filled.length > 0 ? [{ type: 'code', text, lines: filled }] : [];
}

function isPlainText(lines: readonly Line[]): boolean {
  return lines.some(({ text }, at) => {
    if (text === '') return false;
    if (headingRole(text)) return true;
    const found = tableAt(lines, at);
    return found !== null && tableKind(found.table.columns) !== 'other';
  });
}
