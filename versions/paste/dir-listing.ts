import { hostFile, type Find, type PasteProblem } from '../inventory';
import { dateOrder, isoDate, type DateOrder } from './dates';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';

/** `11/20/2010  09:34 PM           295,808 volsnap.sys`, also with the attributes of PowerShell before it. */
const ROW =
  /^(?:[dlarhs-][a-z-]{4,6}\s+)?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4})\s+(\d{1,2}:\d{2})(?::\d{2})?\s?([ap]m?)?\s+(?:(\d{1,3}(?:[., '’]\d{3}){1,5}|\d{1,15})|<[A-Z]{3,12}>)?\s+(\S.{0,250})$/i;
/** ` Directory of C:\Windows\System32\drivers`, in any language. */
const FOLDER = /^\s.{2,40}\s([a-z]:\\[^:*?"<>|]{0,250}|\\\\[^:*?"<>|]{3,250})$/i;
const SERIAL_NUMBER = /^ \S.{2,60} [0-9A-F]{4}-[0-9A-F]{4}$/;
/** Volume, serial number, totals and column heads: indented, without a file. */
const FURNITURE = /^(?:\s{1,30}\S.{0,200}|Mode\s+LastWriteTime\s.{0,60}|\s*-{2,}[\s-]*)?$/;
const LOOK_AHEAD = 6;

/** The listing of `dir` in any language, of `cmd` or PowerShell: local times and sizes, no versions. */
export const dirListing: PasteFormat = {
  id: 'dir-listing',
  name: 'dir',
  read(lines, at) {
    if (!isRow(lines[at]) && !beginsListing(lines, at)) return null;
    const ahead = lines.slice(at, at + LOOK_AHEAD);
    const first = ahead.findIndex((line) => isRow(line));
    if (first < 0 || ahead.slice(0, first).some((line) => !isFurniture(line))) return null;
    let end = at;
    while (lines[end] && (isRow(lines[end]) || isFurniture(lines[end]))) end += 1;
    const listing = lines.slice(at, end);
    const rows = listing.flatMap(({ text }) => {
      const match = ROW.exec(text);
      return match ? [[...match]] : [];
    });
    const order = orderOf(rows);
    const problems = order === null ? [orderAssumed(ahead[first]?.number ?? 0)] : [];
    return understood(end - at, fileFinds(listing, order ?? 'month-first'), problems);
  },
};

/** A listing begins with its folder, or with the volume and its serial number above that. */
function beginsListing(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (!text.startsWith(' ') || text.length > LONGEST_OUTPUT_LINE) return false;
  return (
    FOLDER.test(text) ||
    SERIAL_NUMBER.test(text) ||
    SERIAL_NUMBER.test(lines[at + 1]?.text.slice(0, 200) ?? '')
  );
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_OUTPUT_LINE && ROW.test(line.text);
}

function isFurniture(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_OUTPUT_LINE && FURNITURE.test(line.text);
}

/** AM and PM go with the month first; else the dates themselves have to prove their order. */
function orderOf(rows: readonly string[][]): DateOrder | null {
  const dates = rows.map(([, date = '']) => date);
  const proved = dateOrder(dates);
  if (proved !== null) return proved;
  return dates.every((date) => /^\d{4}/.test(date)) || rows.some(([, , , half]) => half)
    ? 'month-first'
    : null;
}

function fileFinds(listing: readonly Line[], order: DateOrder): Find[] {
  const finds: Find[] = [];
  let folder: string | null = null;
  for (const { number, text } of listing) {
    folder = FOLDER.exec(text)?.[1]?.trim() ?? folder;
    const [, date = '', time = '', half = '', size, name = ''] = ROW.exec(text) ?? [];
    const day = isoDate(date, order);
    if (!size || !day) continue;
    const modified = `${day}T${to24Hours(time, half)}`;
    const path = folder && `${folder.replace(/\\$/, '')}\\${name}`;
    finds.push({
      line: number,
      ...hostFile({ name, path, modified, size: Number(size.replace(/\D/g, '')) }),
    });
  }
  return finds;
}

function to24Hours(time: string, half: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const afternoon = /^p/i.test(half) ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + afternoon : Number(hours);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function orderAssumed(line: number): PasteProblem {
  return {
    code: 'date-order-assumed',
    line,
    sentence: `Line ${line}: nothing in this listing tells whether day or month comes first; the month was assumed: check the dates before you rely on them.`,
  };
}
