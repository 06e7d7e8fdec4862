import { hostOf, type Host } from './host';
import { hostFile, type Find, type FindOf } from './inventory';

/** A host for tests, from finds. */
export function sampleHost(...finds: Find[]): Host {
  return hostOf(finds);
}

/** Windows Server 2008 R2 SP1, x64, for tests. */
export const SERVER_2008_R2_SP1: Find[] = [
  {
    line: 1,
    kind: 'os',
    name: 'Windows Server 2008 R2',
    products: ['windows-server-2008-r2'],
    build: '6.1.7601',
  },
  { line: 2, kind: 'platform', platform: 'x64' },
];

/** Windows Server 2003 with a service pack, for tests. */
export function server2003(servicePack: string): Find[] {
  return [
    {
      line: 1,
      kind: 'os',
      name: 'Windows Server 2003',
      products: ['windows-server-2003', 'windows-server-2003-r2'],
      build: '5.2.3790',
    },
    { line: 2, kind: 'service-pack', servicePack },
    { line: 3, kind: 'platform', platform: 'x86' },
  ];
}

/** A file of a host, for tests: `file('volsnap.sys', '6.1.7601.17514')`. */
export function file(name: string, version: string | null, path: string | null = null): FindOf<'file'> {
  const numbers = version?.split(' ')[0] ?? null;
  return { line: 9, ...hostFile({ name, version: numbers, versionString: version, path }) };
}

/** A KB of a host, for tests. */
export function kb(number: number, role: 'installed' | 'named'): FindOf<'kb'> {
  return { line: 8, kind: 'kb', kb: number, role, installedOn: null };
}
