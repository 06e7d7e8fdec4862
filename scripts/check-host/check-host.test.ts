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
  const files = [sampleRow({ version: '6.0.6002.18679' }), sampleRow({ version: '6.0.6002.22913' })];
  const article = sampleArticle({
    products,
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
