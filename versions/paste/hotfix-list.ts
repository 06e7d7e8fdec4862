import { dateOrder } from './dates';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';
import { isHotfixRow, readHotfixRows } from './hotfix-rows';

/** The column that `wmic qfe`, `Get-HotFix` and their CSV share; PowerShell and WMI do not translate it. */
const HEADER = /(?<![a-z])HotFixID(?![a-z])/i;
const WMIC_COLUMNS = /(?<![a-z])(?:Caption|CSName|FixComments|ServicePackInEffect)(?![a-z])/i;
/** `SRV01   Security Update   KB2862152   …`, when the header was not copied. */
const HEADERLESS_ROW = /\s{2,}(?:security update|update|hotfix|service pack)\s{2,}(?:KB|Q)\d/i;
const RULE = /^[\s,"-]*$/;
const COLUMNS = /\S(?:\s{2,}|\t|,)\S/;

/** The table or CSV of `wmic qfe` and `Get-HotFix`. A row's KB stands under HotFixID, or under ServicePackInEffect beside `File 1`. */
export const hotfixList: PasteFormat = {
  id: 'hotfix-list',
  name: 'wmic qfe, Get-HotFix',
  read(lines, at) {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST_OUTPUT_LINE) return null;
    const headed = HEADER.test(text) && !/^\s*HotFixID\s*[:=]/i.test(text);
    if (!headed && !HEADERLESS_ROW.test(text)) return null;
    const from = headed ? at + 1 : at;
    const rows = rowsFrom(lines, from, headed && text.trim().split(/[\s,]+/).length < 3);
    // `wmic` writes dates with the month first whatever the language of Windows.
    const order = WMIC_COLUMNS.test(text) ? 'month-first' : dateOrder(rows.map((row) => row.text));
    const { finds, problems } = readHotfixRows(rows, null, order);
    const last = rows.at(-1)?.number ?? lines[at]?.number ?? 0;
    return understood(last - (lines[at]?.number ?? 0) + 1, rows.length > 0 ? finds : [], problems);
  },
};

/** The rows of a table; blank lines lie between them only where one follows the header, as a copied CRCRLF makes them. */
function rowsFrom(lines: readonly Line[], from: number, oneColumn: boolean): Line[] {
  const rows: Line[] = [];
  const spaced = lines[from]?.text === '';
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    const [text, before] = [line?.text ?? '', lines[at - 1]?.text];
    if (text === '' ? !spaced || before === '' : !RULE.test(text) && !isRow(text, oneColumn)) break;
    if (line && isRow(text, oneColumn)) rows.push(line);
  }
  return rows;
}

function isRow(text: string, oneColumn: boolean): boolean {
  return text.length <= LONGEST_OUTPUT_LINE && isHotfixRow(text) && (oneColumn || COLUMNS.test(text));
}
