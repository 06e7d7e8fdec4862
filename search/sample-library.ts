import type { Article, Section, SectionKind } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';

/** An article for tests of the engine; what a test is about is passed in. */
export function sampleArticle(
  kb: number,
  title: string | null,
  texts: Partial<Record<SectionKind, string>> = {},
  parts: Partial<Article> = {},
): Article {
  const sections = Object.entries(texts).map(([kind, text]): Section => ({
    kind: kind as SectionKind,
    blocks: [{ type: 'paragraph', text }],
  }));
  return {
    kb,
    title,
    kind: 'hotfix',
    components: [],
    products: [],
    sections,
    hotfix: null,
    fileTables: [],
    branchRules: [],
    references: [],
    events: [],
    appliesTo: [],
    source: { document: `KB${kb}.txt`, layouts: [], wording: 'restated', problems: [], unplaced: [] },
    ...parts,
  };
}

/** A file table of one row. */
export function sampleFile(
  name: string,
  version: string | null,
  row: Partial<Article['fileTables'][number]['files'][number]> = {},
): Article['fileTables'][number] {
  const file = {
    name,
    version,
    size: 1,
    modified: null,
    platform: 'x64',
    servicePack: null,
    branch: null,
  } as const;
  return {
    heading: '',
    products: [],
    platform: null,
    role: 'payload',
    files: [{ ...file, copies: 1, ...row }],
  };
}

/** A small lexicon: four components, three systems, two synonym sets. */
export const SAMPLE_LEXICON: Lexicon = {
  components: [
    ['dfsr', 'DFS Replication', ['dfs-r', 'dfs replication']],
    ['fltmgr', 'Filter Manager', ['filter manager', 'minifilter']],
    ['volsnap', 'Volume Shadow Copy driver', ['shadow copy', 'snapshot']],
    ['mpio', 'Multipath I/O', ['multipath']],
  ].map(([id, name, aliases]) => ({
    id: id as string,
    name: name as string,
    aliases: aliases as string[],
    files: [],
    services: [],
    about: 'For tests.',
  })),
  products: [
    product('windows-server-2003', 'Windows Server 2003', '2003', ['w2k3', 'server 2003'], 2003),
    product('windows-server-2008', 'Windows Server 2008', '2008', ['2k8', 'server 2008'], 2008),
    product('windows-server-2008-r2', 'Windows Server 2008 R2', '2008 R2', ['2008r2', '2k8 r2'], 2009),
  ],
  synonyms: [
    { weight: 0.7, forms: ['hang', 'freeze', 'stop responding'] },
    { weight: 0.6, forms: ['delete', 'remove', 'vanish'] },
  ],
};

function product(id: string, name: string, short: string, aliases: string[], released: number) {
  return { id, name, short, aliases, role: 'server' as const, builds: [], released };
}

/** Five articles about four components, each with what one kind of query looks for. */
export const SAMPLE_ARTICLES: readonly Article[] = [
  sampleArticle(
    977381,
    'DFS Replication hangs when it starts on folders that are reparse points',
    {
      symptoms: 'Replicated folders are not replicated after the service starts. STOP 0x0000007E may follow.',
      cause: 'A filter driver holds a request on an asynchronous handle.',
      resolution: 'Set HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Services\\DFSR\\Parameters to 1.',
    },
    {
      components: ['dfsr'],
      products: ['windows-server-2008', 'windows-server-2008-r2'],
      events: [{ source: 'DFSR', id: 4004 }],
      fileTables: [
        sampleFile('Dfsrs.exe', '6.1.7600.20667', { branch: 'LDR', modified: '2010-03-17T05:10Z' }),
      ],
      hotfix: { prerequisites: [], restart: 'required', registryChange: null, replaces: [], downloads: [] },
    },
  ),
  sampleArticle(
    975759,
    'A program that relies on a file system filter driver misses changes on a volume',
    { other: 'A race while a volume is mounted keeps minifilters from seeing it.' },
    {
      components: ['fltmgr'],
      products: ['windows-server-2008'],
      fileTables: [sampleFile('Fltmgr.sys', '6.0.6002.22200', { platform: 'x86', servicePack: 'SP2' })],
      references: [{ kb: 978243 }],
    },
  ),
  sampleArticle(
    940041,
    null,
    { resolution: 'Snapshot protection mode blocks writes while the diff area cannot be reached.' },
    {
      components: ['volsnap'],
      products: ['windows-server-2003'],
      fileTables: [sampleFile('Volsnap.sys', '5.2.3790.4127', { modified: '2007-08-07T10:29Z' })],
    },
  ),
  sampleArticle(
    2277904,
    'Disks under MPIO are lost after IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT with a wrong path id',
    { symptoms: 'Every later request to the disk fails.' },
    {
      components: ['mpio'],
      products: ['windows-server-2008-r2'],
      fileTables: [sampleFile('Mpio.sys', '6.1.7600.20881', { modified: '2011-01-15T06:26Z' })],
      hotfix: {
        prerequisites: [],
        restart: 'may-be-required',
        registryChange: null,
        replaces: [],
        downloads: [],
      },
    },
  ),
  sampleArticle(
    2748349,
    'Backup files made with Volume Shadow Copy are corrupt',
    { symptoms: 'Files restored from a snapshot are damaged after the volume was extended.' },
    {
      components: ['volsnap'],
      products: ['windows-server-2003', 'windows-server-2008'],
      fileTables: [sampleFile('Volsnap.sys', '5.2.3790.5059', { modified: '2012-08-21T11:47Z' })],
    },
  ),
];
