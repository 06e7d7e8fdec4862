/** Folders in which Windows keeps copies of its files besides those in use, for repair and for uninstalling [M]. */
const KEPT_ASIDE =
  /\\(?:winsxs|filerepository|dllcache|servicepackfiles|softwaredistribution|\$hf_mig\$|\$ntuninstall[^\\]{1,60}|\$ntservicepackuninstall\$)\\/i;

/** Whether a file of a 64-bit host is the 32-bit one. */
export function isInSysWow64(path: string | null): boolean {
  return /\\syswow64\\/i.test(path ?? '');
}

/** Whether a file is a copy that Windows keeps aside: its version says nothing about the file in use. */
export function isKeptAside(path: string | null): boolean {
  return KEPT_ASIDE.test(path ?? '');
}
