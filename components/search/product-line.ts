/** Operating systems in one line, without the words that they share: `Windows Server 2003, 2008 R2; Windows 7, Vista`. */
export function productLine(names: readonly string[]): string {
  const families = new Map<string, string[]>();
  for (const name of names) {
    const family = /^Windows Server |^Windows /.exec(name)?.[0] ?? '';
    families.set(family, [...(families.get(family) ?? []), name.slice(family.length)]);
  }
  return [...families].map(([family, versions]) => family + versions.join(', ')).join('; ');
}
