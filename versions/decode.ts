import { knownBuild, type Build, type Milestone } from './builds';
import { buildOf, formatFileVersion, type FileVersion, type VersionProblem } from './file-version';
import { readVersionString } from './version-string';

/** The line of releases that a file belongs to; `null` in its place says that it cannot be known. */
export type Lane = 'GDR' | 'LDR' | 'QFE' | 'single' | 'converged';

/** What a file version says about itself. */
export interface DecodedVersion {
  ok: true;
  version: FileVersion;
  build: Build;
  lane: Lane | null;
  /** The service pack: from the build, else from the version string, else (5.2.3790) from a release's own number. */
  servicePack: Milestone | null;
  /** The service packs whose era the number falls in, where that is a guess from general knowledge. */
  era: Milestone | null;
  /** The milestone whose own, unchanged file this is. */
  released: Milestone | null;
  /** When it was built, where the version string says so. */
  built: string | null;
}

/** GDR 0x4000 to 0x4FFF, LDR 0x5000 to 0x5FFF, on NT 6.0 to 6.2 [S: dokan-dev/dokany#306, #328]. */
const GDR_FROM = 16_384;
const LDR_FROM = 20_480;
const LDR_TO = 24_575;

/** Decodes a version, or a version string with its label in brackets, to product, service pack and lane. */
export function decodeVersion(text: string): DecodedVersion | VersionProblem {
  const reading = readVersionString(text);
  if (!reading.ok) return reading;
  const { version, branch, built } = reading;
  const build = knownBuild(version);
  if (!build) return unknownBuild(version);
  const released = build.released[version[3]] ?? null;
  return {
    ok: true,
    version,
    build,
    lane: branch && branch !== 'RTM' ? branch : laneByNumber(build, version[3]),
    servicePack: build.reports ?? milestone(reading.servicePack) ?? released,
    era: build.build === '5.2.3790' ? eraOf2003(version[3]) : null,
    released,
    built,
  };
}

/** The lane that the fourth number alone gives; null where it must not be guessed, as below 16384 on NT 6 [S]. */
export function laneByNumber(build: Build, revision: number): Lane | null {
  if (build.build.startsWith('6.') && revision < GDR_FROM) return null;
  switch (build.laneRule) {
    case 'not-in-number':
      return null;
    case 'single':
      return 'single';
    case 'by-number':
      if (build.convergedFrom !== null && revision >= build.convergedFrom) return 'converged';
      if (revision < LDR_FROM) return 'GDR';
      return revision <= LDR_TO ? 'LDR' : null;
    default:
      return build.laneRule satisfies never;
  }
}

/** Whether a file is as it was released with Windows or with a service pack: it rides along in a hotfix and says nothing about it. */
export function isUnchangedRtm(version: FileVersion): boolean {
  return knownBuild(version)?.released[version[3]] !== undefined;
}

/** SP1-era fixes are 2xxx to 3xxx and SP2-era fixes 4xxx to 6xxx [M]; a stated service pack goes before this. */
function eraOf2003(revision: number): Milestone | null {
  if (revision === 1830 || (revision >= 2000 && revision < 3959)) return 'SP1';
  return revision >= 3959 && revision < 7000 ? 'SP2' : null;
}

function milestone(text: string | null): Milestone | null {
  return text === 'SP1' || text === 'SP2' || text === 'SP3' || text === 'SP4' ? text : null;
}

function unknownBuild(version: FileVersion): VersionProblem {
  const text = formatFileVersion(version);
  return {
    ok: false,
    problem: 'out-of-range',
    sentence: `Build ${buildOf(version)} of ${text} is none of the Windows builds from NT 4.0 to Server 2012 R2, so product and branch are not known.`,
  };
}
