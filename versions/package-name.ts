import type { Platform } from '@/schema/article';

/** What the file name of a package says. */
export interface PackageName {
  kb: number;
  platform: Platform | null;
  /** The NT version that it is for, `6.1`, where the name tells. */
  windows: string | null;
  /** Which issue of the package: 3 for `-v3`, 1 where the name has none. */
  issue: number;
  /** A servicing package's own revision, `6.1.1.2`: not a file version. */
  revision: string | null;
}

/** A servicing package: `Package_for_KB2446709_RTM~31bf3856ad364e35~amd64~~6.1.1.2.mum`. */
export const SERVICING_PACKAGE =
  /(?<![a-z0-9_])package(?:_\d{1,4})?_for_kb(\d{5,7})(?!\d)[a-z0-9_.-]{0,60}~[0-9a-f]{16}~([a-z0-9]{0,8})~[a-z-]{0,12}~(\d{1,5}(?:\.\d{1,5}){3})(?:\.(?:mum|cat))?/i;

/** A download: `Windows6.1-KB2731284-v3-x64.msu`, `WindowsServer2003-KB940041-x86-ENU.exe`. */
export const DOWNLOADED_PACKAGE =
  /(?<![a-z0-9])([a-z0-9][a-z0-9._]{0,40}(?:-[a-z0-9._]{1,30}){0,3}?)-kb(\d{5,7})(?:-v(\d{1,2}))?(?![a-z0-9])([a-z0-9_-]{0,60})\.(?:msu|msp|msi|cab|exe)(?![a-z0-9])/i;

const NT_VERSIONS: Record<string, string> = {
  windows2000: '5.0',
  windowsxp: '5.1',
  windowsserver2003: '5.2',
  'windows6.0': '6.0',
  'windows6.1': '6.1',
  windows8: '6.2',
  'windows8.1': '6.3',
};

/** Reads the file name of a package; null where it carries no KB number, as `403956_intl_x64_zip.exe` and `Fix302806` do not. */
export function readPackageName(name: string): PackageName | null {
  return servicingPackage(name) ?? downloadedPackage(name);
}

function servicingPackage(name: string): PackageName | null {
  const match = SERVICING_PACKAGE.exec(name);
  if (!match) return null;
  const [, kb = '', architecture = '', revision = ''] = match;
  return {
    kb: Number(kb),
    platform: platformIn(architecture),
    windows: revision.split('.').slice(0, 2).join('.'),
    issue: 1,
    revision,
  };
}

function downloadedPackage(name: string): PackageName | null {
  const match = DOWNLOADED_PACKAGE.exec(name);
  if (!match) return null;
  const [, prefix = '', kb = '', issue = '1', rest = ''] = match;
  return {
    kb: Number(kb),
    platform: platformIn(rest),
    windows: NT_VERSIONS[prefix.toLowerCase().split('-')[0] ?? ''] ?? null,
    issue: Number(issue),
    revision: null,
  };
}

function platformIn(text: string): Platform | null {
  if (/(^|[-_])(x64|amd64)($|[-_])/i.test(text)) return 'x64';
  if (/(^|[-_])(x86|i386)($|[-_])/i.test(text)) return 'x86';
  return /(^|[-_])ia64($|[-_])/i.test(text) ? 'IA-64' : null;
}
