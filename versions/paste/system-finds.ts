import { buildNamed } from '../builds';
import type { Find } from '../inventory';
import { systemOfBuild } from './windows-names';

/** What a build number, the name beside it and the service pack beside it say about a system. */
export function knownSystem(line: number, name: string, build: string, servicePack: string | null): Find[] {
  const reported = buildNamed(build)?.reports ?? servicePack;
  return [
    { line, kind: 'os', ...systemOfBuild(build, name), build },
    ...(reported === null ? [] : [{ line, kind: 'service-pack' as const, servicePack: reported }]),
  ];
}
