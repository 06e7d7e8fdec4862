import type { Hotfix } from '@/schema/article';
import { inField, report, type Draft } from '../draft';
import type { SourceTable } from '../layouts/table';
import { headingText } from '../headings';
import { FACT } from '../patterns/facts';
import { TEXT } from '../patterns/text';
import { isText, lineOf, type Piece } from '../pieces';
import { plainText, urlsIn } from '../plain';

/** Reads a table that has a download link in every row. Returns false where the table is another one. */
export function addDownloads(table: SourceTable, draft: Draft): boolean {
  const rows = table.rows.map(({ cells, lines }) => ({
    url: cells.flatMap(urlsIn).find(isDownload),
    label: plainText(
      cells.find((cell) => cell !== '' && urlsIn(cell).length === 0) ?? cells[0]?.split('http')[0] ?? '',
    ),
    lines,
  }));
  if (rows.length === 0 || !rows.every(({ url }) => url)) return false;
  draft.ledger.settle(table.headerLines, inField('hotfix'));
  for (const { url, label, lines } of rows) {
    draft.ledger.settle(lines, inField('hotfix'));
    if (url) add({ label: label || url, url }, lines[0]?.number ?? 1, draft);
  }
  return true;
}

/** Takes the lines that are download links out of the text: a label with a link behind it. */
export function readDownloads(pieces: readonly Piece[], draft: Draft): Piece[] {
  return pieces.filter((piece) => {
    if (!isText(piece) || !piece.text.toLowerCase().includes('download') || piece.text.length > 700)
      return true;
    const [url, ...others] = urlsIn(piece.text).filter(isDownload);
    if (!url || others.some((other) => other !== url)) return true;
    const at = piece.text.indexOf(url);
    const label = headingText(plainText(piece.text.slice(0, at).replace(TEXT.brackets.is, ' ')));
    const behind = piece.text
      .slice(at + url.length)
      .split(url)
      .join('');
    if (!label || label.length > 200 || FACT.letters.is.test(behind)) return true;
    add({ label, url }, lineOf(piece), draft);
    draft.ledger.settle(piece.lines, inField('hotfix'));
    return false;
  });
}

/** Whether an address leads to a download. */
export function isDownload(url: string): boolean {
  return FACT.downloadUrl.is.test(url) && !FACT.articleUrl.is.test(url);
}

/** Keeps a link as it stands, and says where its GUID lost characters. */
function add(download: Hotfix['downloads'][number], line: number, draft: Draft): void {
  draft.downloads.set(
    `${download.label}
${download.url}`,
    download,
  );
  const value = FACT.guidParameter.is.exec(download.url)?.[1];
  if (value && !FACT.guid.is.test(value)) report(draft, 'link-cut', { ...download, value }, line);
}
