const SAMPLE = 400;

/** The text of a file in UTF-16 as `wmic` and PowerShell write it, UTF-8, or the Windows code page of western languages. */
export function decodeFile(bytes: Uint8Array<ArrayBuffer>): string {
  const encoding = encodingOf(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By the byte order mark; where it is lost, UTF-16 shows by zeros in every second byte. Null where it is not UTF-16. */
function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, SAMPLE);
  const zeros = (offset: number) => start.filter((byte, at) => byte === 0 && at % 2 === offset).length;
  if (zeros(1) > start.length / 3) return 'utf-16le';
  return zeros(0) > start.length / 3 ? 'utf-16be' : null;
}
