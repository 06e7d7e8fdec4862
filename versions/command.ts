import type { HostFile } from './inventory';

/** Names and paths that can stand in a command line without changing its meaning. */
const SAFE_NAME = /^[\w.-]{1,100}$/;
const SAFE_PATH = /^[a-z]:\\[\w .()\\-]{1,200}$/i;

/** The command that shows a file's version on every Windows from 2003 on; null where the name is none that a command may hold. */
export function versionCommand(file: Pick<HostFile, 'name' | 'path'>): string | null {
  const path = pathOf(file);
  return path && `wmic datafile where name="${path.replaceAll('\\', '\\\\')}" get Name,Version`;
}

/** The command that shows the version string with the build lab's label, which names the branch. */
export function versionStringCommand(file: Pick<HostFile, 'name' | 'path'>): string | null {
  const path = pathOf(file);
  return path && `powershell -Command "(Get-Item '${path}').VersionInfo.FileVersion"`;
}

/** The command that shows whether Windows lists a KB as installed. */
export function listCommand(kb: number): string {
  return `wmic qfe where "HotFixID='KB${kb}'" get HotFixID,InstalledOn`;
}

/** The command that shows system, service pack and architecture. */
export const SYSTEM_COMMAND = 'systeminfo';

function pathOf({ name, path }: Pick<HostFile, 'name' | 'path'>): string | null {
  if (path && SAFE_PATH.test(path)) return path;
  if (!name || !SAFE_NAME.test(name)) return null;
  return `C:\\Windows\\System32\\${/\.sys$/i.test(name) ? 'drivers\\' : ''}${name}`;
}
