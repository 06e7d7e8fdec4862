/** Whether a file's name is meant: `volsnap.sys`, `volsnap` for any extension, or with `*` for any run of characters. */
export function fileNameTest(wanted: string): (name: string) => boolean {
  const pieces = wanted.split('*');
  if (pieces.length === 1) return (name) => name === wanted || name.startsWith(`${wanted}.`);
  return (name) => hasPieces(name, pieces);
}

function hasPieces(name: string, pieces: readonly string[]): boolean {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + last.length <= name.length;
}
