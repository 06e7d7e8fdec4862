import { readFileSync } from 'node:fs';
import { decode } from '@/importer/decode';

/** The text of a file, or of standard input for `-`; or one sentence that says why it cannot be read. */
export function readInput(file: string): { text: string } | { sentence: string } {
  const where = file === '-' ? 'Standard input' : file;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      sentence: `${where} cannot be read (${code ?? message}): give a text file, or - for standard input.`,
    };
  }
  const decoded = decode(withByteOrderMark(bytes));
  if ('text' in decoded) return decoded;
  return { sentence: `${where} ${REASONS[decoded.problem.code] ?? 'is no text'}.` };
}

const REASONS: Record<string, string> = {
  'too-big': 'is larger than 20 MB: give the parts that matter',
  binary: 'is no text: save the output of the command as text and give that',
  empty: 'is empty: put the output of a command into it',
};

/** UTF-16 that has lost its byte order mark on the way shows by a zero after nearly each of its first characters. */
function withByteOrderMark(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, 200);
  const zeros = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  return zeros > start.length / 3 ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes;
}
