import { PAGE } from './patterns/page';
import { TEXT } from './patterns/text';
import { problem, type ImportProblem } from '@/schema/problems';

/** The largest document that is read: 20 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Turns the bytes of a source document into text, or says why that cannot be done. */
export function decode(bytes: Uint8Array): { text: string } | { problem: ImportProblem } {
  if (bytes.length > MAX_BYTES)
    return { problem: problem('too-big', { bytes: bytes.length, limit: MAX_BYTES }) };
  const text = textOf(bytes);
  if (text === null) return { problem: problem('binary', {}) };
  if (text.trim() === '') return { problem: problem('empty', {}) };
  return { text };
}

const BYTE_ORDER_MARKS: readonly { encoding: string; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function textOf(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return textual(new TextDecoder(marked.encoding).decode(bytes));
  const unmarked = utf16Without(bytes);
  if (unmarked) return textual(new TextDecoder(unmarked).decode(bytes));
  if (bytes.includes(0)) return null;
  return textual(utf8(bytes) ?? declared(bytes) ?? windows1252(bytes));
}

/** The byte order of UTF-16 that lost its mark: nearly all its letters have a zero byte on the same side. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.subarray(0, HEAD).entries()) {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  }
  const letters = Math.min(bytes.length, HEAD) / 2;
  if (bytes.length % 2 > 0 || letters < FEWEST_LETTERS || Math.min(even, odd) > 0) return null;
  if (odd > letters * MOSTLY) return 'utf-16le';
  return even > letters * MOSTLY ? 'utf-16be' : null;
}

const FEWEST_LETTERS = 20;
const MOSTLY = 0.8;

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The text in the encoding that a page names in its head, or null where it names none that is of use for these bytes. */
function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const match = PAGE.charset.is.exec(head);
  const label = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const { encoding } = decoderOf(label) ?? {};
  return encoding && !NOT_OF_USE.has(encoding) ? new TextDecoder(encoding).decode(bytes) : null;
}

const HEAD = 4096;
/** What has been tried before, is handled by itself, or cannot hold a page's head in single bytes. */
const NOT_OF_USE = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

function decoderOf(label: string): TextDecoder | null {
  try {
    return label ? new TextDecoder(label) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F, where the decoder of Node 20 gives the control characters of Latin-1. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(
    TEXT.latin1Control.is,
    (character) => FROM_0X80[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** Null where more than one character in fifty is a control character or could not be decoded. */
function textual(text: string): string | null {
  let odd = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || code === 0 || (code < 32 && (code < 9 || code > 13) && code !== 26)) odd++;
  }
  return odd * 50 > text.length ? null : text;
}
