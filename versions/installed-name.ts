import { groupBy } from './group-by';
import { isTwin, type PlacedFile } from './placed-file';

/**
 * The rows of an article by the lower-case name that their files have on a host. Packages for 5.2.3790 put a W before the
 * name of a 32-bit twin [M]: Wvssapi.dll is Vssapi.dll in SysWOW64, so its row stands under both names, behind the native one.
 */
export function rowsByInstalledName(rows: readonly PlacedFile[]): ReadonlyMap<string, PlacedFile[]> {
  const byName = groupBy(rows, ({ row }) => row.name.toLowerCase());
  for (const file of rows.filter(({ architecture }) => isTwin(architecture))) {
    const installed = /^w(.+)$/i.exec(file.row.name)?.[1]?.toLowerCase();
    if (installed !== undefined) byName.get(installed)?.push(file);
  }
  return byName;
}
