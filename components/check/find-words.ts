import type { Find, HostKb } from '@/versions/inventory';

const KB_GROUPS: Record<HostKb['role'], string> = {
  installed: 'Installed hotfixes',
  named: 'KBs',
  possible: 'Maybe KBs',
};

/** A find in the few words of its chip. */
export function findText(find: Find): string {
  switch (find.kind) {
    case 'os':
      return find.name;
    case 'service-pack':
      return find.servicePack;
    case 'platform':
      return find.platform;
    case 'file':
      return [find.name ?? 'File', find.versionString ?? find.version].filter(Boolean).join(' ');
    case 'kb':
      return find.role === 'possible' ? String(find.kb) : `KB${find.kb}`;
    case 'hotfix-list':
      return `list of ${find.present} hotfixes`;
    case 'event':
      return `${find.source} ${find.id}`;
    case 'stop-code':
      return [find.code, find.name].filter(Boolean).join(' ');
    case 'driver':
    case 'vss':
    case 'replication':
      return [find.name, find.detail].filter(Boolean).join(', ');
    default:
      return find satisfies never;
  }
}

/** The heading under which a find stands. */
export function findGroup(find: Find): string {
  switch (find.kind) {
    case 'file':
      return 'Files';
    case 'kb':
      return KB_GROUPS[find.role];
    case 'event':
      return find.possible ? 'Maybe events' : 'Events';
    case 'stop-code':
      return 'Stop codes';
    case 'driver':
      return 'Drivers and filters';
    case 'vss':
      return 'Shadow copy';
    case 'replication':
      return 'Replication';
    case 'os':
    case 'service-pack':
    case 'platform':
    case 'hotfix-list':
      return 'Host';
    default:
      return find satisfies never;
  }
}
