import type { Branch, BranchBasis } from './branch';
import { knownBuild, type Build, type Side } from './builds';
import type { DecodedVersion, Lane } from './decode';
import { versionParts } from './file-version';
import { productName } from './products';

/** A lane in words. */
export function laneLabel(lane: Lane | null): string {
  switch (lane) {
    case 'GDR':
      return 'GDR branch';
    case 'LDR':
      return 'LDR branch';
    case 'QFE':
      return 'QFE branch';
    case 'single':
      return 'one line, no branches';
    case 'converged':
      return 'converged line, 2016 and later';
    case null:
      return 'branch not stated';
    default:
      return lane satisfies never;
  }
}

/** How a branch is known, in words. */
export function basisLabel(basis: BranchBasis): string {
  switch (basis) {
    case 'stated':
      return 'stated';
    case 'rule':
      return "by the article's version rules";
    case 'inferred':
      return 'inferred from the version';
    default:
      return basis satisfies never;
  }
}

/** A row's branch in words with its basis: `LDR branch (inferred from the version)`. */
export function branchLabel(branch: Branch | null): string {
  return branch ? `${laneLabel(branch.branch)} (${basisLabel(branch.basis)})` : laneLabel(null);
}

/** What is said of a file as it was released, `Unchanged RTM file`; null for one that a fix or an update brought. */
export function unchangedLabel(version: string): string | null {
  const parts = versionParts(version);
  const milestone = knownBuild(parts)?.released[parts[3]];
  return milestone === undefined ? null : `Unchanged ${milestone} file`;
}

/** Where a version belongs, in words: `Windows Vista SP2 / Windows Server 2008 SP2, LDR branch`. */
export function describeVersion(decoded: DecodedVersion): string {
  const sides = [decoded.build.client, decoded.build.server].filter((side) => side !== null);
  const facts = [sides.map((side) => sideLabel(side, decoded)).join(' / '), laneLabel(decoded.lane)];
  if (decoded.released) facts.push(`the ${decoded.released} file itself, unchanged`);
  if (decoded.lane === 'converged') facts.push('the exact cut-over is not known');
  if (decoded.built) facts.push(`built ${decoded.built.replace('T', ' ')}`);
  return facts.join(', ');
}

/** The systems that ship a build, in words: `Windows Vista SP1 / Windows Server 2008 RTM`. */
export function buildLabel({ client, server }: Build): string {
  return [client, server]
    .filter((side) => side !== null)
    .map(({ products, milestone }) =>
      [products.map(productName).join(', '), milestone].filter(Boolean).join(' '),
    )
    .join(' / ');
}

function sideLabel(side: Side, decoded: DecodedVersion): string {
  const milestone = side.milestone ?? decoded.servicePack;
  const names = side.products.map(productName).join(', ');
  if (milestone) return `${names} ${milestone}`;
  return decoded.era ? `${names} (${decoded.era} era by its number)` : names;
}
