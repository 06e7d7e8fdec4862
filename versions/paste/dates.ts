/** In which order the numbers of slashed dates stand. */
export type DateOrder = 'month-first' | 'day-first';

const FILETIME = /(?<![0-9a-f])0?1[0-9a-f]{14}(?![0-9a-f])/i;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const NUMBERS = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?![\d])/;

/** 100-nanosecond steps between 1601 and 1970. */
const FILETIME_EPOCH = 116_444_736_000_000_000n;

/**
 * The date in a row of a hotfix list, `2019-03-17`, from `20190317`, a FILETIME in hex, `17.03.2019` or `3/17/2019`;
 * as written where the order of day and month cannot be told, null where there is none.
 */
export function installedOn(row: string, order: DateOrder | null): string | null {
  const filetime = FILETIME.exec(row)?.[0];
  if (filetime) return fromFiletime(filetime);
  const compact = COMPACT.exec(row);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const written = NUMBERS.exec(row)?.[0];
  return written ? (isoDate(written, order ?? dateOrder([written])) ?? written) : null;
}

/** The order that one of these dates proves; null where none does. */
export function dateOrder(dates: readonly string[]): DateOrder | null {
  const parts = dates.flatMap((date) => {
    const match = NUMBERS.exec(date);
    return match ? [{ first: Number(match[1]), separator: match[2], second: Number(match[3]) }] : [];
  });
  if (parts.some(({ first, separator }) => separator === '.' || (first > 12 && first < 32)))
    return 'day-first';
  return parts.some(({ second }) => second > 12) ? 'month-first' : null;
}

/** `2010-11-20` from a written date; null where it is none, or its order is not known. */
export function isoDate(date: string, order: DateOrder | null): string | null {
  const match = NUMBERS.exec(date);
  if (!match) return null;
  const [, first = '', , second = '', third = ''] = match;
  if (first.length === 4) return joined(first, second, third);
  if (order === null || third.length === 3) return null;
  const year = third.length === 4 ? third : `${Number(third) >= 70 ? '19' : '20'}${third}`;
  return order === 'month-first' ? joined(year, first, second) : joined(year, second, first);
}

function joined(year: string, month: string, day: string): string | null {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function fromFiletime(hex: string): string {
  const milliseconds = Number((BigInt(`0x${hex}`) - FILETIME_EPOCH) / 10_000n);
  return new Date(milliseconds).toISOString().slice(0, 10);
}
