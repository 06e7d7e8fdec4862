import { execFileSync } from 'node:child_process';
import {
  symlinkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLexicon } from '@/library/lexicon';
import { runImport, type ImportRun } from './run';

const ARTICLE =
  'A service stops on Windows Server 2008\n\nSymptoms\nThe service stops.\n\nCause\nIt waits for ever.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fixdex-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, 'in', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function run(paths: string[], options: Partial<ImportRun> = {}) {
  const said: string[] = [];
  const code = await runImport({
    paths,
    out: join(folder, 'out'),
    force: false,
    lexicon: readLexicon(),
    terminal: false,
    say: (line) => said.push(line),
    ...options,
  });
  return { code, said: said.join('\n').replaceAll(`${folder}/`, '') };
}

const written = () => readdirSync(join(folder, 'out')).sort();

describe('an import run', () => {
  test('writes one article per document and says its rows and problems', async () => {
    const { code, said } = await run([put('KB900001.txt', ARTICLE)]);
    expect(code).toBe(0);
    expect(said).toContain('in/KB900001.txt: KB900001, 0 file rows (0 distinct), 0 problems');
    expect(written()).toEqual(['KB900001.json']);
    expect(readFileSync(join(folder, 'out', 'KB900001.json'), 'utf8')).toMatch(
      /^\{\n {2}"kb": 900001,\n {2}"title": "A service/,
    );
  });

  test('reads folders recursively and names what it skips', async () => {
    put('a/KB900001.TXT', ARTICLE);
    put('a/b/KB900002.txt', ARTICLE);
    put('a/picture.png', 'x');
    const { code, said } = await run([join(folder, 'in')]);
    expect(code).toBe(0);
    expect(written()).toEqual(['KB900001.json', 'KB900002.json']);
    expect(said).toContain('in/a/picture.png: skipped');
  });

  test('imports the rest when one document gives no article', async () => {
    put('KB900001.txt', ARTICLE);
    put('KB900002.txt', new Uint8Array([0x4d, 0x5a, 0, 0, 1]));
    put('KB900003.txt', ' \n\n');
    put('no-number.txt', ARTICLE);
    const { code, said } = await run([join(folder, 'in')]);
    expect(code).toBe(1);
    expect(written()).toEqual(['KB900001.json']);
    expect(said).toContain('in/KB900002.txt: The document is not text');
    expect(said).toContain('in/KB900003.txt: The document has no text');
    expect(said).toContain('in/no-number.txt: The document does not say its KB number');
  });

  test('says of a path that is not there that it does not exist', async () => {
    const { code, said } = await run([join(folder, 'missing.txt'), put('KB900001.txt', ARTICLE)]);
    expect(code).toBe(1);
    expect(said).toContain('missing.txt: cannot be read, it does not exist.');
    expect(written()).toEqual(['KB900001.json']);
  });

  test('writes every article of a document that holds several, unless a number says that it is one', async () => {
    const path = put('both.txt', `KB900001: ${ARTICLE}\nKB900002: ${ARTICLE}`);
    const { code, said } = await run([path]);
    expect([code, written()]).toEqual([0, ['KB900001.json', 'KB900002.json']]);
    expect(said).toContain('in/both.txt (article 2 of 2): KB900002');
    expect((await run([path], { kb: 900003 })).said).toContain('in/both.txt: KB900003');
  });

  test('reads each folder once, and no pipes', async () => {
    put('a/KB900001.txt', ARTICLE);
    symlinkSync(join(folder, 'in', 'a'), join(folder, 'in', 'a', 'again'));
    execFileSync('mkfifo', [join(folder, 'in', 'pipe.txt')]);
    const { code, said } = await run([join(folder, 'in')]);
    expect([code, written()]).toEqual([1, ['KB900001.json']]);
    expect(said).toContain('in/a/again: leads to a folder that is read already.');
    expect(said).toContain('in/pipe.txt: cannot be read, it is a pipe or a device.');
    expect(said).not.toContain('also KB900001');
  });

  test('leaves an article alone that is the same', async () => {
    const path = put('KB900001.txt', ARTICLE);
    await run([path]);
    expect(await run([path])).toMatchObject({
      code: 0,
      said: expect.stringContaining('unchanged') as string,
    });
  });

  test('shows what differs and overwrites it only when forced', async () => {
    const path = put('KB900001.txt', ARTICLE);
    await run([path]);
    const { code, said } = await run([path], { title: 'Another title' });
    expect(code).toBe(1);
    expect(said).toContain('title: "A service stops on Windows Server 2008" → "Another title"');
    expect(readFileSync(join(folder, 'out', 'KB900001.json'), 'utf8')).not.toContain('Another title');
    expect((await run([path], { title: 'Another title', force: true })).code).toBe(0);
    expect(readFileSync(join(folder, 'out', 'KB900001.json'), 'utf8')).toContain('Another title');
    expect(written()).toEqual(['KB900001.json']);
  });

  test('takes the fuller of two documents of one number and names the other', async () => {
    put('a/KB900001.txt', ARTICLE);
    put('b/KB900001.txt', `${ARTICLE}\nMore information\nThe service starts again after an hour.\n`);
    const { code, said } = await run([join(folder, 'in')]);
    expect(code).toBe(0);
    expect(said).toContain('in/a/KB900001.txt: also KB900001');
    expect(readFileSync(join(folder, 'out', 'KB900001.json'), 'utf8')).toContain('after an hour');
  });

  test('refuses --kb and --title for several documents', async () => {
    put('KB900001.txt', ARTICLE);
    put('KB900002.txt', ARTICLE);
    expect(await run([join(folder, 'in')], { kb: 900003 })).toMatchObject({
      code: 1,
      said: expect.stringContaining('one by one') as string,
    });
    expect((await run([join(folder, 'in')], { title: 'One' })).code).toBe(1);
  });
});
