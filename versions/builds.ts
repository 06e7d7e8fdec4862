import { buildOf, LARGEST_PART, type FileVersion } from './file-version';
import type { ProductId } from './products';

/** `RTM` or a service pack, as a product was released at a build. */
export type Milestone = 'RTM' | 'SP1' | 'SP2' | 'SP3' | 'SP4';

/** Client or server side of a build; `milestone` is null where the build number does not tell the service pack. */
export interface Side {
  products: readonly ProductId[];
  milestone: Milestone | null;
}

/**
 * How the fourth number of a build tells the branch: `by-number` through the ranges of NT 6.0 to 6.2,
 * `single` where the build never had branches, `not-in-number` where GDR and QFE share numbers.
 */
export type LaneRule = 'by-number' | 'single' | 'not-in-number';

/** A Windows build: the first three numbers of its file versions, and what they say. */
export interface Build {
  build: string;
  client: Side | null;
  server: Side | null;
  /** What the system itself reports as its service pack; null where the build does not tell. */
  reports: Milestone | null;
  laneRule: LaneRule;
  /** The fourth number from which GDR and LDR are one line; null where they never met. The cut-over is not known to the number. */
  convergedFrom: number | null;
  /** Fourth numbers of the files as released, before any fix, with the milestone as the server side calls it. */
  released: Readonly<Record<number, Milestone>>;
}

/**
 * Builds from NT 4.0 to Windows Server 2012 R2, older first.
 * [S] from 6.0 on, and that 5.2.3790 does not tell service pack or branch; [M] the rows below 5.2.3790, the released numbers
 * of 5.2.3790, 6.0.6000, 6.2 and 6.3; [D] that 6.0.6003, begun in 2019, lies wholly after the lanes met around 2016.
 */
export const BUILDS: readonly Build[] = [
  {
    build: '4.0.1381',
    client: null,
    server: { products: ['windows-nt-4-0'], milestone: null },
    reports: null,
    laneRule: 'single',
    convergedFrom: null,
    released: {},
  },
  {
    build: '5.0.2195',
    client: null,
    server: { products: ['windows-2000'], milestone: null },
    reports: null,
    laneRule: 'single',
    convergedFrom: null,
    released: {},
  },
  {
    build: '5.1.2600',
    client: { products: ['windows-xp'], milestone: null },
    server: null,
    reports: null,
    laneRule: 'not-in-number',
    convergedFrom: null,
    released: { 0: 'RTM', 2180: 'SP2', 5512: 'SP3' },
  },
  {
    build: '5.2.3790',
    client: { products: ['windows-xp'], milestone: null },
    server: { products: ['windows-server-2003', 'windows-server-2003-r2'], milestone: null },
    reports: null,
    laneRule: 'not-in-number',
    convergedFrom: null,
    released: { 0: 'RTM', 1830: 'SP1', 3959: 'SP2' },
  },
  {
    build: '6.0.6000',
    client: { products: ['windows-vista'], milestone: 'RTM' },
    server: null,
    reports: 'RTM',
    laneRule: 'by-number',
    convergedFrom: null,
    released: { 16386: 'RTM' },
  },
  {
    build: '6.0.6001',
    client: { products: ['windows-vista'], milestone: 'SP1' },
    server: { products: ['windows-server-2008'], milestone: 'RTM' },
    reports: 'SP1',
    laneRule: 'by-number',
    convergedFrom: null,
    released: { 18000: 'RTM' },
  },
  {
    build: '6.0.6002',
    client: { products: ['windows-vista'], milestone: 'SP2' },
    server: { products: ['windows-server-2008'], milestone: 'SP2' },
    reports: 'SP2',
    laneRule: 'by-number',
    convergedFrom: null,
    released: { 18005: 'SP2' },
  },
  {
    build: '6.0.6003',
    client: null,
    server: { products: ['windows-server-2008'], milestone: 'SP2' },
    reports: 'SP2',
    laneRule: 'by-number',
    convergedFrom: 16_384,
    released: {},
  },
  {
    build: '6.1.7600',
    client: { products: ['windows-7'], milestone: 'RTM' },
    server: { products: ['windows-server-2008-r2'], milestone: 'RTM' },
    reports: 'RTM',
    laneRule: 'by-number',
    convergedFrom: null,
    released: { 16385: 'RTM' },
  },
  {
    build: '6.1.7601',
    client: { products: ['windows-7'], milestone: 'SP1' },
    server: { products: ['windows-server-2008-r2'], milestone: 'SP1' },
    reports: 'SP1',
    laneRule: 'by-number',
    convergedFrom: 23_400,
    released: { 17514: 'SP1' },
  },
  {
    build: '6.2.9200',
    client: { products: ['windows-8'], milestone: 'RTM' },
    server: { products: ['windows-server-2012'], milestone: 'RTM' },
    reports: 'RTM',
    laneRule: 'by-number',
    convergedFrom: 22_000,
    released: { 16384: 'RTM' },
  },
  {
    build: '6.3.9600',
    client: { products: ['windows-8-1'], milestone: 'RTM' },
    server: { products: ['windows-server-2012-r2'], milestone: 'RTM' },
    reports: 'RTM',
    laneRule: 'single',
    convergedFrom: null,
    released: { 16384: 'RTM' },
  },
];

const BY_NAME = new Map(BUILDS.map((build) => [build.build, build]));

/** The build that a version belongs to, or null where it is none of those that Fixdex knows. */
export function knownBuild(version: FileVersion): Build | null {
  return buildNamed(buildOf(version));
}

/** The build called `6.1.7601`, or null. */
export function buildNamed(name: string): Build | null {
  return BY_NAME.get(name) ?? null;
}

/** Whether a text of four numbers is a version of one of these builds; tells the usual version without decoding it. */
export function isOfKnownBuild(version: string): boolean {
  const dot = version.lastIndexOf('.');
  return BY_NAME.has(version.slice(0, dot)) && Number(version.slice(dot + 1)) <= LARGEST_PART;
}

/** Every product that has shipped at a build, client first. */
export function productsOf(build: Build): ProductId[] {
  return [...(build.client?.products ?? []), ...(build.server?.products ?? [])];
}
