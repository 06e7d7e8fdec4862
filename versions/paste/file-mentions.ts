import { hostFile, type HostFile } from '../inventory';

/** Endings of files that have a version. */
export const VERSIONED = 'sys|dll|exe|mui|ocx|drv|cpl|scr|ax|acm|efi|tlb|com|mof|inf';

/** A file name, with its folder where that stands before it. */
export const FILE_NAME = new RegExp(
  String.raw`(?<![\w.~$-])((?:[a-z]:\\(?:[\w.$()~ -]{1,120}\\){0,12})?)([\w$~.-]{1,80}?\.(?:${VERSIONED}))(?![\w]|\.\w)`,
  'gi',
);
/** Four numbers, with or without a `v` before and the build lab's label behind them. */
const VERSION =
  /(?<=(?<![\w.])v?)(\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5})(?!\d|\.\d|\.\.|…)( ?\([a-z0-9_.]{1,60}?\.\d{6}-\d{4}\))?/gi;
/** A version cut by a narrow column: `6.1.7601.1751...`. */
const CUT_VERSION = /(?<![\w.])\d{1,5}(?:\.\d{1,5}){1,3}(?=\.\.|…)/g;

const WORD = /[a-z][\w-]{1,40}/gi;
/** Words that stand beside versions and are file names too, as of `version.dll`. */
const NO_NAME = /^(?:versions?|files?|drivers?|services?|servers?|windows|product|setup|update|build)$/i;
/** How far from its version a name may stand, and how many words are tried. */
const FAR = 60;
const MOST_WORDS = 3;

/** The test spares most lines the others. */
const HINT = /\d\.\d|\.[a-z]{2}/i;
type Piece = { start: number; end: number; file: Partial<HostFile> };

/** The files that a line gives with their versions: a version goes with the name before it, else with the one behind it. */
export function fileMentions(text: string): ({ kind: 'file' } & HostFile)[] {
  if (!HINT.test(text)) return [];
  const names = namesIn(text);
  const pieces = [...names, ...versionsIn(text)].sort((a, b) => a.start - b.start);
  const files: Partial<HostFile>[] = [];
  let waiting: Piece | null = null;
  for (const piece of pieces) {
    if (waiting && isName(waiting) !== isName(piece)) {
      files.push({ ...waiting.file, ...piece.file });
      waiting = null;
    } else {
      if (waiting && !isName(waiting)) files.push(waiting.file);
      waiting = piece;
    }
  }
  if (waiting && !isName(waiting)) files.push(waiting.file);
  const [only] = names;
  const nameAlone = only && files.length === 0 && text.trim() === text.slice(only.start, only.end);
  if (nameAlone) files.push(only.file);
  return files
    .filter((file) => file.name || !isAddress(file.version ?? ''))
    .map((file) => withWords(hostFile(file), text));
}

/** A version without a name keeps the words before it, else those behind it. */
function withWords<T extends HostFile>(file: T, text: string): T {
  if (file.name !== null || file.version === null) return file;
  const at = text.indexOf(file.version);
  const before =
    text
      .slice(Math.max(0, at - FAR), at)
      .match(WORD)
      ?.reverse() ?? [];
  const behind = text.slice(at + file.version.length, at + FAR).match(WORD) ?? [];
  const words = [...before, ...behind].filter((word) => !NO_NAME.test(word)).slice(0, MOST_WORDS);
  return words.length > 0 ? { ...file, mayBe: words } : file;
}

/** Versions that a narrow column has cut, as they stand. */
export function cutVersions(text: string): string[] {
  return /\.\.|…/.test(text) ? [...text.matchAll(CUT_VERSION)].map(([cut]) => cut) : [];
}

function namesIn(text: string): Piece[] {
  return [...text.matchAll(FILE_NAME)].map((match) => {
    const [whole, folder = '', name = ''] = match;
    return {
      start: match.index,
      end: match.index + whole.length,
      file: { name, path: folder ? whole : null },
    };
  });
}

function versionsIn(text: string): Piece[] {
  return [...text.matchAll(VERSION)].map((match) => {
    const [whole, version = '', label] = match;
    return {
      start: match.index,
      end: match.index + whole.length,
      file: { version, versionString: label ? whole : null },
    };
  });
}

function isName(piece: Piece): boolean {
  return piece.file.name !== undefined;
}

/** An IP address, or a program's own version, looks like a file version; no Windows build is below 256. */
function isAddress(version: string): boolean {
  return version.split('.').every((part) => Number(part) < 256);
}
