import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILDS, productsOf } from './builds';
import { decodeVersion, isUnchangedRtm, type Lane } from './decode';
import { versionParts } from './file-version';
import { describeVersion } from './labels';

interface Vector {
  version: string;
  client: string[];
  server: string[];
  servicePack: string | null;
  lane: Lane | null;
  released?: string;
  built?: string;
}

const vista = ['windows-vista'];
const server2008 = ['windows-server-2008'];
const seven = ['windows-7'];
const server2008r2 = ['windows-server-2008-r2'];
const xp64 = ['windows-xp'];
const server2003 = ['windows-server-2003', 'windows-server-2003-r2'];

const VECTORS: Vector[] = [
  { version: '6.0.6002.22774', client: vista, server: server2008, servicePack: 'SP2', lane: 'LDR' },
  {
    version: '6.0.6002.18005',
    client: vista,
    server: server2008,
    servicePack: 'SP2',
    lane: 'GDR',
    released: 'SP2',
  },
  {
    version: '6.0.6001.18000',
    client: vista,
    server: server2008,
    servicePack: 'SP1',
    lane: 'GDR',
    released: 'RTM',
  },
  { version: '6.0.6000.20976', client: vista, server: [], servicePack: 'RTM', lane: 'LDR' },
  {
    version: '6.1.7600.16385',
    client: seven,
    server: server2008r2,
    servicePack: 'RTM',
    lane: 'GDR',
    released: 'RTM',
  },
  { version: '6.1.7600.20667', client: seven, server: server2008r2, servicePack: 'RTM', lane: 'LDR' },
  {
    version: '6.1.7601.17514',
    client: seven,
    server: server2008r2,
    servicePack: 'SP1',
    lane: 'GDR',
    released: 'SP1',
  },
  { version: '6.1.7601.18741', client: seven, server: server2008r2, servicePack: 'SP1', lane: 'GDR' },
  { version: '6.1.7601.21999', client: seven, server: server2008r2, servicePack: 'SP1', lane: 'LDR' },
  { version: '6.1.7601.22380', client: seven, server: server2008r2, servicePack: 'SP1', lane: 'LDR' },
  { version: '6.1.7601.24214', client: seven, server: server2008r2, servicePack: 'SP1', lane: 'converged' },
  { version: '6.1.7601.27820', client: seven, server: server2008r2, servicePack: 'SP1', lane: 'converged' },
  {
    version: '6.2.9200.23714',
    client: ['windows-8'],
    server: ['windows-server-2012'],
    servicePack: 'RTM',
    lane: 'converged',
  },
  {
    version: '6.3.9600.20778',
    client: ['windows-8-1'],
    server: ['windows-server-2012-r2'],
    servicePack: 'RTM',
    lane: 'single',
  },
  { version: '5.2.3790.4163', client: xp64, server: server2003, servicePack: null, lane: null },
  {
    version: '5.2.3790.4163 (srv03_sp2_qfe.071016-0130)',
    client: xp64,
    server: server2003,
    servicePack: 'SP2',
    lane: 'QFE',
    built: '2007-10-16T01:30',
  },
  {
    version: '5.2.3790.3959 (srv03_sp2_rtm.070216-1710)',
    client: xp64,
    server: server2003,
    servicePack: 'SP2',
    lane: null,
    released: 'SP2',
    built: '2007-02-16T17:10',
  },
  {
    version: '6.1.7601.23403 (win7sp1_ldr.160325-0600)',
    client: seven,
    server: server2008r2,
    servicePack: 'SP1',
    lane: 'LDR',
    built: '2016-03-25T06:00',
  },
];

describe('decoding a version', () => {
  test.each(VECTORS)('$version', ({ version, client, server, servicePack, lane, released, built }) => {
    const decoded = decodeVersion(version);
    if (!decoded.ok) throw new Error(decoded.sentence);
    expect({
      client: decoded.build.client?.products ?? [],
      server: decoded.build.server?.products ?? [],
      servicePack: decoded.servicePack,
      lane: decoded.lane,
      released: decoded.released,
      built: decoded.built,
    }).toEqual({ client, server, servicePack, lane, released: released ?? null, built: built ?? null });
  });

  test('a 5.2.3790 number gives the era of its service pack, and nothing more', () => {
    expect(decodeVersion('5.2.3790.4163')).toMatchObject({ era: 'SP2', servicePack: null, lane: null });
    expect(decodeVersion('5.2.3790.2985')).toMatchObject({ era: 'SP1', servicePack: null, lane: null });
  });

  test('build 6003 is still Service Pack 2, of the server alone', () => {
    const decoded = decodeVersion('6.0.6003.20555');
    expect(decoded).toMatchObject({ ok: true, servicePack: 'SP2', build: { client: null } });
  });

  test.each(['6.1.7601.16383', '6.0.6002.24576', '6.3.9600.411'])(
    '%s is outside the servicing ranges and gets no lane',
    (version) => expect(decodeVersion(version)).toMatchObject({ ok: true, lane: null }),
  );

  test.each([
    ['10.0.14393.0', 'out-of-range'],
    ['1.2', 'incomplete'],
    ['6.1.7601', 'incomplete'],
  ])('%s is refused as %s, with a sentence', (version, problem) => {
    const decoded = decodeVersion(version);
    expect(decoded).toMatchObject({ ok: false, problem });
    expect(decoded.ok || decoded.sentence).toContain(version);
  });

  test('only a file as released counts as unchanged', () => {
    expect(isUnchangedRtm(versionParts('6.1.7600.16385'))).toBe(true);
    expect(isUnchangedRtm(versionParts('6.1.7601.17514'))).toBe(true);
    expect(isUnchangedRtm(versionParts('6.1.7600.16386'))).toBe(false);
    expect(isUnchangedRtm(versionParts('6.1.7601.16385'))).toBe(false);
  });

  test('a sentence for readers names products, service pack and branch', () => {
    const decoded = decodeVersion('6.0.6001.18000');
    if (!decoded.ok) throw new Error(decoded.sentence);
    expect(describeVersion(decoded)).toBe(
      'Windows Vista SP1 / Windows Server 2008 RTM, GDR branch, the RTM file itself, unchanged',
    );
  });
});

describe('decoding holds for every number', () => {
  const knownVersion = fc
    .tuple(fc.constantFrom(...BUILDS), fc.integer({ min: 0, max: 65_535 }))
    .map(([build, revision]) => ({ build, revision, text: `${build.build}.${revision}` }));

  test('product and service pack come from the build alone', () => {
    fc.assert(
      fc.property(knownVersion, ({ build, text }) => {
        const decoded = decodeVersion(text);
        if (!decoded.ok) throw new Error(decoded.sentence);
        expect(productsOf(decoded.build)).toEqual(productsOf(build));
        if (build.reports) expect(decoded.servicePack).toBe(build.reports);
      }),
    );
  });

  test('GDR and LDR never come from a number outside their ranges, nor under 5.x and 6.3', () => {
    fc.assert(
      fc.property(knownVersion, ({ build, revision, text }) => {
        const decoded = decodeVersion(text);
        if (!decoded.ok || (decoded.lane !== 'GDR' && decoded.lane !== 'LDR')) return;
        expect(build.build).toMatch(/^6\.[012]\./);
        expect(Math.floor(revision / 4096)).toBe(decoded.lane === 'GDR' ? 4 : 5);
      }),
    );
  });

  test('any text is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decoded = decodeVersion(text);
        if (!decoded.ok) expect(decoded.sentence).not.toBe('');
      }),
    );
  });
});
