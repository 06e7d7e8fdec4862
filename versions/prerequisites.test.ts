import { expect, test } from 'vitest';
import type { Prerequisite } from '@/schema/article';
import { sampleArticle } from '@/schema/sample-article';
import type { Find } from './inventory';
import { checkPrerequisites } from './prerequisites';
import { sampleHost, server2003, SERVER_2008_R2_SP1 } from './sample-host';

function check(prerequisites: Prerequisite[], finds: Find[]) {
  const hotfix = { prerequisites, restart: null, registryChange: null, replaces: null, downloads: [] };
  return checkPrerequisites(sampleArticle({ hotfix }), sampleHost(...finds));
}

const r2 = (servicePack: string | null) => ({ product: 'windows-server-2008-r2', servicePack });
const w2003 = (servicePack: string | null) => ({ product: 'windows-server-2003', servicePack });

test.each([
  ['the named service pack', [r2('SP1')], SERVER_2008_R2_SP1, true],
  ['one of several', [r2(null), w2003('SP2')], SERVER_2008_R2_SP1, true],
  ['an earlier one than is named', [w2003('SP2')], server2003('SP1'), false],
  ['a later one than is named', [w2003('SP1')], server2003('SP2'), null],
  ['another system', [w2003('SP2')], SERVER_2008_R2_SP1, false],
  [
    'Server 2003, which may or may not be R2',
    [{ product: 'windows-server-2003-r2', servicePack: null }],
    server2003('SP2'),
    null,
  ],
  ['an unknown system', [r2('SP1')], [], null],
  ['nothing asked', [], SERVER_2008_R2_SP1, null],
])('%s', (_name, prerequisites, finds, met) => {
  const answer = check(prerequisites, finds);
  expect(answer.met).toBe(met);
  expect(answer.sentence).toMatch(/\.$/);
});

test('2003 R2 counts as 2003', () => {
  expect(check([w2003('SP2')], server2003('SP2'))).toEqual({
    met: true,
    sentence: 'Needs Windows Server 2003 SP2; this host has it.',
  });
});

test('only the lines of the host’s own system are said, where it has any', () => {
  expect(check([w2003('SP1'), w2003('SP2'), r2('SP1')], SERVER_2008_R2_SP1).sentence).toBe(
    'Needs Windows Server 2008 R2 SP1; this host has it.',
  );
});

test('a host that is named as 2003 R2 has what is asked of 2003 R2', () => {
  const named: Find = {
    line: 1,
    kind: 'os',
    name: 'Windows Server 2003 R2',
    products: ['windows-server-2003', 'windows-server-2003-r2'],
    build: '5.2.3790',
  };
  expect(check([{ product: 'windows-server-2003-r2', servicePack: null }], [named]).met).toBe(true);
});

test('of a host whose system is not known, the build of its file leaves out other systems', () => {
  const hotfix = {
    prerequisites: [w2003('SP2'), r2(null)],
    restart: null,
    registryChange: null,
    replaces: null,
    downloads: [],
  };
  expect(checkPrerequisites(sampleArticle({ hotfix }), sampleHost(), '6.1.7600.20900').sentence).toBe(
    'Needs Windows Server 2008 R2; the system of this host is not known.',
  );
});
