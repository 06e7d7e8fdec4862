import type { Find } from './inventory';

/** What a find says, wherever in the paste it stands: two finds with one key are the same fact. */
export function findKey(find: Find): string {
  switch (find.kind) {
    // Files, KBs and events come by the hundred thousand.
    case 'file': {
      const { name, version, versionString, path, modified, size } = find;
      return `file\n${name}\n${version}\n${versionString}\n${path}\n${modified}\n${size}\n${find.passing}`;
    }
    case 'kb':
      return `kb\n${find.kb}\n${find.role}\n${find.installedOn}`;
    case 'event':
      return `event\n${find.source}\n${find.id}\n${find.log}\n${find.level}\n${find.possible}\n${find.passing}`;
    default:
      return JSON.stringify({ ...find, line: 0 });
  }
}
