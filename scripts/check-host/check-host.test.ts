import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';

const ROOT = join(import.meta.dirname, '../..');
const PASTE = [
  'OS Name:       Microsoft Windows Server 2008 Standard',
  'OS Version:    6.0.6002 Service Pack 2 Build 6002',
  'System Type:   X86-based PC',
  '',
  'Name                                       Version',
  'C:\\Windows\\System32\\drivers\\volsnap.sys   6.0.6002.18005',
  '',
  'KB2862',
].join('\r\r\n');

let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'check-host-'));
  const products = ['windows-server-2008'];
  const files = [
    sampleRow({ version: '6.0.6002.18679' }),
    sampleRow({ version: '6.0.6002.22913' }),
    sampleRow({ name: 'Afd.sys', version: '6.0.6002.18005' }),
  ];
  const article = sampleArticle({
    products,
    sections: [
      {
        kind: 'symptoms',
        blocks: [{ type: 'paragraph', text: 'The server stops with STOP: 0x0000007E.' }],
      },
    ],
    fileTables: [sampleTable({ products, platform: 'x86', files })],
  });
  writeFileSync(join(dir, 'KB990001.json'), JSON.stringify(article));
});

afterAll(() => rmSync(dir, { recursive: true }));

function run(args: string[], input?: Uint8Array) {
  const command = ['--import', 'tsx', 'scripts/check-host.ts', ...args, '--content', dir];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, bytes: Uint8Array): string {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  return file;
}

const utf16 = Buffer.from(PASTE, 'utf16le');

describe('check-host', () => {
  test.each([
    ['UTF-8', Buffer.from(PASTE, 'utf8')],
    ['UTF-16 with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 without one', utf16],
    ['Windows-1252', Buffer.from(`${PASTE}\r\nf\u00fcr den Kunden`, 'latin1')],
  ])('--json prints verdicts, and nothing else, for a file in %s', (name, bytes) => {
    const { status, stdout, stderr } = run([write(`${name}.txt`, bytes), '--json']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      understood: {
        os: 'Windows Server 2008',
        servicePack: 'SP2',
        platform: 'x86',
        files: [{ name: 'volsnap.sys', version: '6.0.6002.18005' }],
        kbs: [],
        events: [],
      },
      verdicts: [
        {
          kb: 990001,
          file: 'Volsnap.sys',
          have: '6.0.6002.18005',
          need: '6.0.6002.18679',
          verdict: 'not-fixed',
          reason: expect.stringContaining('GDR branch'),
        },
      ],
    });
    expect(JSON.stringify(report)).toContain('KB2862 is not a whole KB number');
  });

  test('standard input, for people', () => {
    const { status, stdout } = run(['-'], Buffer.from(PASTE));
    expect(status).toBe(0);
    expect(stdout).toContain('System: Windows Server 2008, SP2, x86');
    expect(stdout).toContain('KB990001  Not fixed  Volsnap.sys has 6.0.6002.18005, needs 6.0.6002.18679');
  });

  test('what gets no verdict is explained, and it is said where to read on', () => {
    const paste = [
      'OS Version: 6.0.6002 Service Pack 2 Build 6002',
      'volsnap.sys 6.0.6002.18005',
      'afd.sys 6.0.6002.18005',
      '6.0.6002.18679',
      'stop 0x0000007E',
      'KB123456',
      'Disk 11',
      'Is 990001 installed, or 990002?',
    ];
    const { stdout } = run(['-'], Buffer.from(paste.join('\n')));
    expect(stdout).toContain('Line 4: 6.0.6002.18679 could be of Volsnap.sys, Afd.sys.');
    expect(stdout).toContain(
      'afd.sys 6.0.6002.18005: the articles here carry this file for this system only',
    );
    expect(stdout).toContain('Not judged, because no article with files is here: KB123456.');
    expect(stdout).toContain('Maybe KBs or events, but no article here is about them: Disk 11, 990002.');
    expect(stdout).toContain(
      'Read on:\n  0x7e SYSTEM_THREAD_EXCEPTION_NOT_HANDLED: 1 article that names it\n    KB990001',
    );
  });

  test('filters and drivers are counted', () => {
    const { stdout } = run(['-'], Buffer.from('luafv    1   135000   0\nwcifs   1   189900   0'));
    expect(stdout).toContain('Files: 0, KBs: 0, events: 0, drivers and filters: 2');
  });

  test('a paste that no article knows is said to be one', () => {
    const { stdout } = run(['-'], Buffer.from('calc.exe 6.0.6002.18005'));
    expect(stdout).toContain('No article here ships a file that was found in the paste');
  });

  test.each([
    ['a file that does not exist', () => ['nowhere.txt'], 'nowhere.txt cannot be read'],
    ['a folder', () => [dir], 'cannot be read'],
    ['an empty file', () => [write('empty.txt', Buffer.alloc(0))], 'is empty'],
    [
      'a picture',
      () => [write('picture.txt', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0, 0xff]))],
      'is no text',
    ],
  ])('%s gets one sentence and exit code 1', (_name, args, sentence) => {
    const { status, stdout, stderr } = run(args());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });
});
