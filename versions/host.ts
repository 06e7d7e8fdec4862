import type { Platform } from '@/schema/article';
import { decodeVersion } from './decode';
import { buildNamed } from './builds';
import { groupBy } from './group-by';
import { findsOf, type Find, type FindOf, type HostFile } from './inventory';
import type { ProductId } from './products';

/** What the finds of a paste say about one host, arranged for judging. */
export interface Host {
  /** Null where the system is not known; several where the paste cannot tell them apart. */
  products: readonly ProductId[] | null;
  /** As the paste names the system. */
  osName: string | null;
  /** As the system reports it, `RTM` where it reports none; null where it is not known. */
  servicePack: string | null;
  platform: Platform | null;
  files: readonly HostFile[];
  /** By lower-case name; files without a name under the empty one. */
  filesByName: ReadonlyMap<string, readonly HostFile[]>;
  installed: ReadonlySet<number>;
  named: ReadonlySet<number>;
  /** Whether a list of installed hotfixes was pasted, from which a KB can be absent. */
  hotfixList: boolean;
  events: readonly FindOf<'event'>[];
}

/** Arranges finds for judging; of several systems, service packs or platforms the first counts. */
export function hostOf(finds: readonly Find[]): Host {
  const os = systemOf(findsOf(finds, 'os'));
  const kbs = findsOf(finds, 'kb');
  const files = findsOf(finds, 'file');
  return {
    products: os?.products ?? null,
    osName: os?.name ?? null,
    servicePack: findsOf(finds, 'service-pack')[0]?.servicePack ?? servicePackOfBuild(os?.build ?? null),
    platform: findsOf(finds, 'platform')[0]?.platform ?? null,
    files,
    filesByName: groupBy(files, ({ name }) => name?.toLowerCase() ?? ''),
    installed: new Set(kbs.filter(({ role }) => role === 'installed').map(({ kb }) => kb)),
    named: new Set(kbs.filter(({ role }) => role === 'named').map(({ kb }) => kb)),
    hotfixList: findsOf(finds, 'hotfix-list').length > 0 || kbs.some(({ role }) => role === 'installed'),
    events: findsOf(finds, 'event').filter(({ possible }) => !possible),
  };
}

/** The first system, or the first that says more exactly which of its products it is. */
function systemOf(systems: readonly FindOf<'os'>[]): FindOf<'os'> | undefined {
  const [first] = systems;
  const exact = systems.find(
    ({ products }) =>
      products.length > 0 &&
      products.length < (first?.products.length ?? 0) &&
      products.every((id) => first?.products.includes(id)),
  );
  return exact && first ? { ...exact, build: exact.build ?? first.build } : first;
}

/** The service pack that a file's own version string or number tells, for the systems whose build does not. */
export function servicePackOfFile(file: HostFile): string | null {
  const decoded = decodeVersion(file.versionString ?? file.version ?? '');
  return decoded.ok ? (decoded.servicePack ?? decoded.era) : null;
}

function servicePackOfBuild(build: string | null): string | null {
  return build === null ? null : (buildNamed(build)?.reports ?? null);
}
