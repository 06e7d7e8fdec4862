import { describe, expect, test } from 'vitest';
import { articleOf, importLines } from '../testing/import-text';

const ABOVE = [
  'A service stops on Windows 7',
  'Symptoms',
  'The service stops.',
  'Resolution',
  'This hotfix mends it.',
];
const article = (...lines: string[]) => articleOf([...ABOVE, ...lines]);
const codes = (...lines: string[]) => importLines([...ABOVE, ...lines]).problems.map(({ code }) => code);

describe('registry and replacement', () => {
  test('no change, a change, nothing said', () => {
    expect(
      article('Registry information', 'You do not have to change the registry.').hotfix?.registryChange,
    ).toBe(false);
    expect(article('Registry information', 'You must add a registry entry.').hotfix?.registryChange).toBe(
      true,
    );
    expect(article('Registry information').hotfix?.registryChange).toBeNull();
  });

  test.each([
    ['This hotfix does not replace a previously released hotfix.', []],
    ['This hotfix replaces hotfix 971280 and 971486.', [971280, 971486]],
    ['This update replaces security update 971486 (MS09-058).', [971486]],
    ['This hotfix replaces the following hotfixes: 2446710, KB2417760.', [2446710, 2417760]],
    ['This update replaces 982018.', [982018]],
  ])('%s', (text, replaces) => {
    expect(article('Hotfix replacement information', text).hotfix?.replaces).toEqual(replaces);
  });

  test('being replaced is not replacing', () => {
    expect(
      article('Hotfix replacement information', 'This hotfix is replaced by update 971486.').hotfix?.replaces,
    ).toBeNull();
  });
});

describe('a bare "None" under its heading', () => {
  test('says that nothing is replaced, changed or needed', () => {
    const { hotfix, sections } = article(
      'Prerequisites',
      'None',
      'Registry information',
      'None.',
      'Hotfix replacement information',
      'None.',
    );
    expect(hotfix).toMatchObject({ prerequisites: [], registryChange: false, replaces: [] });
    expect(JSON.stringify(sections)).not.toContain('None');
  });

  test('steps in Registry Editor are a change', () => {
    const { hotfix } = article(
      'Registry information',
      'To turn it on:',
      '1. Start Registry Editor.',
      '2. Add it.',
    );
    expect(hotfix?.registryChange).toBe(true);
  });
});

describe('prerequisites', () => {
  const prerequisites = (...lines: string[]) =>
    article('Prerequisites', ...lines).hotfix?.prerequisites.map(
      ({ product, servicePack }) => `${product} ${servicePack}`,
    );

  test('a list of systems', () => {
    expect(
      prerequisites(
        'You must have one of these:',
        '- Windows Vista Service Pack 2 (SP2)',
        '- Windows Server 2008 R2',
      ),
    ).toEqual(['windows-vista SP2', 'windows-server-2008-r2 null']);
  });

  test('a sentence, with one product in two states', () => {
    expect(prerequisites('You need Windows Server 2008 R2, or Windows Server 2008 R2 SP1.')).toEqual([
      'windows-server-2008-r2 null',
      'windows-server-2008-r2 SP1',
    ]);
  });

  test('several service packs of one product', () => {
    expect(prerequisites('You must have Windows Server 2003 with SP1 or SP2 installed.')).toEqual([
      'windows-server-2003 SP1',
      'windows-server-2003 SP2',
    ]);
  });

  test('what is no system stays in the text', () => {
    const { hotfix, sections } = article(
      'Prerequisites',
      'To apply this hotfix, you must have the Frobnicator role installed.',
    );
    expect(hotfix?.prerequisites).toEqual([]);
    expect(sections.at(-1)?.blocks).toHaveLength(1);
  });

  test('another fix that has to be there stays in the text beside the system', () => {
    const { hotfix, sections } = article(
      'Prerequisites',
      'You must have update 2919355 installed on Windows Server 2012 R2.',
    );
    expect(hotfix?.prerequisites).toEqual([{ product: 'windows-server-2012-r2', servicePack: null }]);
    expect(JSON.stringify(sections)).toContain('2919355');
  });

  test('a note on where the fix is included is no prerequisite', () => {
    expect(prerequisites('Note Windows 7 Service Pack 1 has the fix.')).toEqual([]);
  });
});

describe('references', () => {
  const references = (...lines: string[]) => article('More information', ...lines).references;

  test('numbered lines, with links or without', () => {
    expect(
      references(
        '119591 How to obtain files',
        '[824684](http://x.example/kb/824684/)(http://x.example/kb/824684/) Names of updates',
      ),
    ).toEqual([
      { kb: 119591, title: 'How to obtain files' },
      { kb: 824684, title: 'Names of updates' },
    ]);
  });

  test('a title whose number is lost, and an announcement with nothing behind it', () => {
    const lines = [
      'For details about X, click the following article number to view it:',
      'How X works',
      'About Y, click the following article number to view it:',
    ];
    expect(references(...lines)).toEqual([{ kb: null, title: 'How X works' }]);
    expect(
      codes('More information', ...lines).filter((code) => code === 'reference-number-missing'),
    ).toHaveLength(2);
  });

  test('numbers within the text, but never the own one or a catalog', () => {
    expect(
      references('Install hotfix 978243 as well as KB 971280. KB900001 brings KB976329.cat.').map(
        ({ kb }) => kb,
      ),
    ).toEqual([978243, 971280]);
  });
});

describe('downloads', () => {
  const GUID = 'd22fa94a-a1e8-4032-91a4-68bba0b210a8';

  test('a table of links', () => {
    const { hotfix } = article(
      'Operating system\tUpdate',
      `Windows 7\tGet it (http://x.example/details.aspx?FamilyId=${GUID})`,
    );
    expect(hotfix?.downloads).toEqual([
      { label: 'Windows 7', url: `http://x.example/details.aspx?FamilyId=${GUID}` },
    ]);
  });

  test('a cut identifier is said and the link kept', () => {
    const line = `Windows 7\tGet it (http://x.example/details.aspx?FamilyId=${GUID.slice(0, -2)})`;
    expect(article('System\tUpdate', line).hotfix?.downloads).toHaveLength(1);
    expect(codes('System\tUpdate', line)).toContain('link-cut');
  });
});

describe('events', () => {
  test.each([
    [
      [
        'Log Name: DFS Replication',
        'Source: DFSR',
        'Event ID: 4004',
        'Level: Error',
        'Description: It stopped.',
      ],
      'DFS Replication',
    ],
    [
      [
        'Event Type: Error',
        'Event Source: DFSR',
        'Event Category: None',
        'Event ID: 4004',
        'Computer: X',
        'Description:',
        'It stopped.',
      ],
      undefined,
    ],
  ])('an entry in the shape that begins with %s', (lines, log) => {
    const { events, sections } = article('More information', 'This event is logged:', ...lines);
    expect(events).toEqual([{ ...(log && { log }), source: 'DFSR', id: 4004, level: 'Error' }]);
    expect(sections.at(-1)?.blocks.at(-1)).toMatchObject({ type: 'event', description: 'It stopped.' });
  });

  test('an event named in a sentence', () => {
    expect(article('More information', 'Event ID 4004 from Source DFSR is logged.').events).toEqual([
      { source: 'DFSR', id: 4004 },
    ]);
  });

  test('an entry that is announced and not shown', () => {
    expect(codes('More information', 'The following event is logged:', 'Status', 'It is known.')).toContain(
      'event-missing',
    );
  });
});

describe('the footer', () => {
  test('keywords, review, revision and products', () => {
    const { keywords, lastReview, revision, appliesTo } = article(
      'Properties',
      'Article ID: 900001 - Last Review: March 18, 2013 - Revision: 4.0',
      'Applies to',
      '- Windows 7 Enterprise',
      '- Something Else 3.1',
      'Keywords: kbfix, kbqfe KB900001',
    );
    expect({ keywords, lastReview, revision, appliesTo }).toEqual({
      keywords: ['kbfix', 'kbqfe', 'KB900001'],
      lastReview: '2013-03-18',
      revision: '4.0',
      appliesTo: ['Windows 7 Enterprise', 'Something Else 3.1'],
    });
  });
});
