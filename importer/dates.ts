import { CELL } from './patterns/cells';

/** Which of the first two numbers of a date such as `1/9/2012` is the month; `any` accepts both when only the form matters. */
export type DateOrder = 'month-first' | 'day-first' | 'any';

/** Reads a date as articles write it and returns it as `2012-01-09`, or null where it is none. */
export function readDate(text: string, order: DateOrder): string | null {
  for (const read of [named, iso, dotted, long]) {
    const date = read(text);
    if (date) return date;
  }
  return numeric(text, order);
}

/** Reads a time and returns it as `06:29` or `06:29:15`, with whether the cell itself says UTC. */
export function readTime(text: string): { time: string; utc: boolean } | null {
  const match = CELL.time.is.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, half, zone] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (half && (Number(hours) > 12 || Number(hours) === 0)) return null;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return { time: `${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`, utc: zone !== undefined };
}

/** The order of the numbers in the dates of one table, and the first date that leaves it open where none proves it. */
export function dateOrder(texts: readonly string[]): { order: DateOrder; assumedFor: string | null } {
  const dates = texts.map((text) => CELL.numericDate.is.exec(text)).filter((match) => match !== null);
  if (dates.some(([, first]) => Number(first) > 12)) return { order: 'day-first', assumedFor: null };
  const proven = dates.length === 0 || dates.some(([, , second]) => Number(second) > 12);
  return { order: 'month-first', assumedFor: proven ? null : (dates[0]?.[0] ?? null) };
}

/** The names of the months in the languages of the pages that articles were saved from. */
const MONTH_NAMES = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
].map((names) => names.split(' '));
const SHORTEST_NAME = 3;

function named(text: string): string | null {
  const [, day, month, year] = CELL.namedDate.is.exec(text) ?? [];
  return calendarDate(year, monthNumber(month), day);
}

function iso(text: string): string | null {
  const [, year, month, day] = CELL.isoDate.is.exec(text) ?? [];
  return calendarDate(year, Number(month), day);
}

function dotted(text: string): string | null {
  const [, day, month, year] = CELL.dottedDate.is.exec(text) ?? [];
  return calendarDate(year, Number(month), day);
}

function long(text: string): string | null {
  const [, month, day, year] = CELL.longDate.is.exec(text) ?? [];
  return calendarDate(year, monthNumber(month), day);
}

function numeric(text: string, order: DateOrder): string | null {
  const [, first, second, year] = CELL.numericDate.is.exec(text) ?? [];
  const monthFirst = calendarDate(year, Number(first), second);
  const dayFirst = calendarDate(year, Number(second), first);
  if (order === 'any') return monthFirst ?? dayFirst;
  return order === 'month-first' ? monthFirst : dayFirst;
}

/** The number of a month by its name or the beginning of it, 0 where that is none or could be of several. */
function monthNumber(name = ''): number {
  const lower = name.toLowerCase();
  if (lower === 'mrz') return 3;
  if (lower.length < SHORTEST_NAME) return 0;
  const found = MONTH_NAMES.flatMap((names) =>
    names.flatMap((one, index) => (one.startsWith(lower) ? [index + 1] : [])),
  );
  const [first = 0] = found;
  return found.every((number) => number === first) ? first : 0;
}

function calendarDate(year: string | undefined, month: number, day: string | undefined): string | null {
  if (!year || !day || month < 1 || month > 12) return null;
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 70 ? 1900 : 2000);
  if (fullYear < 1970 || fullYear > 2099) return null;
  const last = new Date(Date.UTC(fullYear, month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return null;
  return `${fullYear}-${two(month)}-${two(Number(day))}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
