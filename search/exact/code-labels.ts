import type { Range } from '../types';

/** Words that only say that a code follows, and the signs between: `STOP: `, `bug check code `, `error (`. */
const BEFORE =
  /(?<![\p{L}\p{N}_.\\-])(?:(?:stop|bug[ -]?check|errors?|codes?|status|exception|hresult|number)[\s:=#(]{1,3}){1,4}$/iu;
/** The same behind a code: `0x9E stop error`. A verb is none: `0x9E stops the service`. */
const AFTER = /^\)?\s{1,3}(?:stop (?:error|code)|bug[ -]?check|error)(?: code)?(?![\p{L}\p{N}])/iu;
const LONGEST = 40;

/** Where a code stands together with the words that only say what it is: nobody looks for `stop` who asks for `STOP 0x9E`. */
export function withLabel(text: string, { start, end }: Range): Range {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  const after = AFTER.exec(text.slice(end, end + LONGEST));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
