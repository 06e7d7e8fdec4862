import type { Find } from '../inventory';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';

/** `MPIO Disk1    Disk 2       RR           Microsoft DSM` */
const DISK_ROW = /^MPIO Disk\s?\d{1,4}\s{1,20}(?:System )?Disk \d{1,4}\s{2,}(\S+)\s{2,}(\S.{0,80})$/i;
/** `MPIO Disk0: 02 Paths, Round Robin, …`, of one disk. */
const DISK_HEADING = /^MPIO Disk\s?\d{1,4}:/i;
const CONTROLLING = /^\s*Controlling DSM:\s*(\S.{0,80})$/i;
const FURNITURE =
  /^(?:-{5,}|\s*$|MPIO Disk\s+System Disk|For more information about a particular disk|\s+(?:SN:|Supported Load|Path ID|[0-9a-f]{16}\s|TPG_|\*))/i;

/** The disks of `mpclaim -s -d`, which tell the device specific modules (DSM) in use. */
export const mpclaim: PasteFormat = {
  id: 'mpclaim',
  name: 'mpclaim -s -d',
  read(lines, at) {
    if (!isPart(lines[at])) return null;
    const first = lines.slice(at, at + 5).findIndex((line) => isDisk(line));
    if (first < 0 || lines.slice(at, at + first).some((line) => !FURNITURE.test(line.text.slice(0, 200))))
      return null;
    let end = at;
    const finds: Find[] = [];
    for (; isPart(lines[end]); end += 1) finds.push(...moduleOf(lines[end]));
    return understood(end - at, finds);
  },
};

function isDisk({ text }: Line): boolean {
  return text.length <= LONGEST_OUTPUT_LINE && (DISK_ROW.test(text) || DISK_HEADING.test(text));
}

function isPart(line: Line | undefined): boolean {
  return line !== undefined && (isDisk(line) || CONTROLLING.test(line.text) || FURNITURE.test(line.text));
}

function moduleOf(line: Line | undefined): Find[] {
  const text = line?.text ?? '';
  const [, policy, name] = DISK_ROW.exec(text) ?? [];
  const dsm = name ?? CONTROLLING.exec(text)?.[1];
  if (!line || !dsm) return [];
  const detail = policy ? `load balance policy ${policy}` : null;
  return [{ line: line.number, kind: 'driver', role: 'dsm', name: dsm.trim(), detail }];
}
