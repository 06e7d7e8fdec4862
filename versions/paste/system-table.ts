import type { Find } from '../inventory';
import { outputText, understood, type PasteFormat } from './format';
import { knownSystem } from './system-finds';
import { platformIn, servicePackIn } from './windows-names';

/** The columns of `[Environment]::OSVersion.Version`. */
const PARTS = /^Major\s+Minor\s+Build\s+Revision$/i;
const PARTS_ROW = /^(\d{1,2})\s+(\d{1,2})\s+(\d{4,5})\s+\d{1,10}$/;
/** The columns of `wmic os get …` that only a system has, and all that may stand beside them. */
const OF_SYSTEM = /(?:^|[\s,])(?:OSArchitecture|CSDVersion|ServicePackMajorVersion)(?:[\s,]|$)/i;
const COLUMNS =
  /^(?:(?:Node|Caption|CSDVersion|OSArchitecture|Version|BuildNumber|Name|ServicePackM(?:aj|in)orVersion)(?:[\s,]+|$))+$/i;
const BUILD = /(?<![\w.])(\d{1,2}\.\d{1,2}\.\d{4,5})(?![\w.])/;
/** How far below its header the row may stand: a rule and blanks lie between them. */
const LOOK_AHEAD = 4;

/** A system as a table of one row, as `wmic os` and `[Environment]::OSVersion` print it. */
export const systemTable: PasteFormat = {
  id: 'system-table',
  name: 'wmic os, [Environment]::OSVersion',
  read(lines, at) {
    const header = outputText(lines, at).trim();
    const readRow = PARTS.test(header) ? readParts : isOfSystem(header) ? readColumns : null;
    if (!readRow) return null;
    for (let row = at + 1; row <= at + LOOK_AHEAD; row += 1) {
      const finds = readRow(lines[row]?.number ?? 0, outputText(lines, row));
      if (finds.length > 0) return understood(row + 1 - at, finds);
    }
    return null;
  },
};

function isOfSystem(header: string): boolean {
  return header.length <= 400 && OF_SYSTEM.test(header) && COLUMNS.test(header);
}

function readParts(line: number, text: string): Find[] {
  const [, major, minor, build] = PARTS_ROW.exec(text.trim()) ?? [];
  return build ? knownSystem(line, '', `${major}.${minor}.${build}`, null) : [];
}

function readColumns(line: number, text: string): Find[] {
  const build = BUILD.exec(text)?.[1];
  const platform = platformIn(text);
  if (!build) return [];
  return [
    ...knownSystem(line, text, build, servicePackIn(text)),
    ...(platform ? [{ line, kind: 'platform' as const, platform }] : []),
  ];
}
