/** How a file's local time lies to an article's UTC time. */
export type TimeComparison = 'match' | 'dst-bias' | 'different' | 'not-comparable';

const LOCAL = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?$/;
const UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?Z$/;
const MINUTE = 60_000;
const DST_BIAS = 60;

/**
 * Compares a file's local time, `2012-08-21T13:47`, with an article's UTC time, `2012-08-21T11:47Z`, by the minute.
 * `offset` is how many minutes the zone is ahead of UTC. Windows applies today's daylight saving bias to old files,
 * so an hour more or less is said apart. A time that is not stated to be UTC, or a date alone, cannot be compared.
 */
export function compareTimes(local: string, utc: string, offset: number): TimeComparison {
  const [here, there] = [instant(LOCAL, local), instant(UTC, utc)];
  if (here === null || there === null) return 'not-comparable';
  const difference = Math.abs((here - there) / MINUTE - offset);
  if (difference === 0) return 'match';
  return difference === DST_BIAS ? 'dst-bias' : 'different';
}

function instant(pattern: RegExp, text: string): number | null {
  const minutes = pattern.exec(text)?.[1];
  const time = minutes ? Date.parse(`${minutes}Z`) : NaN;
  return Number.isNaN(time) ? null : time;
}
