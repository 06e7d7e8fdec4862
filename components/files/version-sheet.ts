import type { SheetRow } from '@/components/enhance/sheet';
import type { KnownVersion } from '@/versions/known-version';

/** The versions of a file as rows for a spreadsheet. */
export function versionSheet(name: string, versions: readonly KnownVersion[]): SheetRow[] {
  return versions.map((known) => ({
    File: name,
    Version: known.version ?? '',
    Build: known.build ?? '',
    Architecture: known.architecture ?? '',
    'Service pack': known.servicePack?.value ?? '',
    'Service pack known by': known.servicePack?.basis ?? '',
    Branch: known.branch?.branch ?? '',
    'Branch known by': known.branch?.basis ?? '',
    Size: String(known.size ?? ''),
    Modified: known.modified ?? '',
    KB: String(known.kb),
    Unchanged: known.unchanged ? 'yes' : '',
    'Newest known': known.newest ? 'yes' : '',
  }));
}
