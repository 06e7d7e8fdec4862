import { hostFile, type Find } from '../inventory';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';

const CELL = /"((?:[^"]|"")*)"(?:,|$)/g;
const DRIVER_PATH = /^[a-z]:\\.*\.(?:sys|dll|exe)$/i;
/** The third column of the short form, in the languages whose words are known here. */
const DRIVER_TYPE = /^(?:kernel|file system|dateisystem|noyau|système de fichiers)\s*$/i;
/** What one of these rows ends a cell with; the test spares other CSV the rest. */
const HINT = /\.(?:sys|dll|exe)"|"(?:kernel|file system|dateisystem|noyau|système de fichiers)\s*"/i;
/** How far the first driver with a path may be below the header: some have none. */
const LOOK_AHEAD = 10;

/** The CSV of `driverquery /v /fo csv`, in any language: its columns are known by what is in them. It shows no versions. */
export const driverquery: PasteFormat = {
  id: 'driverquery',
  name: 'driverquery /v /fo csv',
  read(lines, at) {
    if (!lines[at]?.text.startsWith('"')) return null;
    if (!lines.slice(at, at + LOOK_AHEAD).some(({ text }) => HINT.test(text))) return null;
    const columns = cellsOf(lines[at]).length;
    if (columns < 4 || cellsOf(lines[at - 1]).length === columns) return null;
    const isDriverList = lines.slice(at, at + LOOK_AHEAD).some((line) => {
      const cells = cellsOf(line);
      return cells.length === columns && isDriver(cells);
    });
    if (!isDriverList) return null;
    let end = at;
    while (cellsOf(lines[end]).length === columns) end += 1;
    const drivers = lines.slice(isDriver(cellsOf(lines[at])) ? at : at + 1, end);
    return understood(
      end - at,
      drivers.flatMap((line) => driverFinds(line.number, cellsOf(line))),
    );
  },
};

function cellsOf(line: Line | undefined): string[] {
  if (!line?.text.startsWith('"') || line.text.length > LONGEST_OUTPUT_LINE) return [];
  return [...line.text.matchAll(CELL)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

/** Whether cells are those of a driver, and not of the header. */
export function isDriver(cells: readonly string[]): boolean {
  return cells.some((cell) => DRIVER_PATH.test(cell) || DRIVER_TYPE.test(cell));
}

/** A driver by its cells: the link date stands before the path, and at the end of the short form, which has no path. */
export function driverFinds(line: number, cells: readonly string[]): Find[] {
  const [name = ''] = cells;
  const at = cells.findIndex((cell) => DRIVER_PATH.test(cell));
  const path = cells[at];
  const linked = path ? cells[at - 1] : cells.length === 4 ? cells[3] : undefined;
  const detail = linked?.trim() || null;
  const driver: Find = { line, kind: 'driver', role: 'driver', name, detail };
  if (!path) return [driver];
  return [driver, { line, ...hostFile({ name: path.split('\\').at(-1) ?? null, path }) }];
}
