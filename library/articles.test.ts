import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleArticle } from '@/schema/sample-article';
import { readArticles } from './articles';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fixdex-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

const put = (name: string, content: unknown) => writeFileSync(join(dir, name), JSON.stringify(content));

describe('reading a folder of articles', () => {
  test('articles come in the order of their numbers, other files are left alone', () => {
    put('KB1000000.json', sampleArticle({ kb: 1000000 }));
    put('KB99.json', sampleArticle({ kb: 99 }));
    put('notes.json', {});
    expect(readArticles(dir).map(({ kb }) => kb)).toEqual([99, 1000000]);
  });

  test('a broken field is named with its file', () => {
    put('KB99.json', { ...sampleArticle({ kb: 99 }), kind: 'patch' });
    expect(() => readArticles(dir)).toThrow(/KB99\.json, kind: .*Correct it/);
  });

  test('a field that the schema does not know is named, not ignored', () => {
    put('KB99.json', { ...sampleArticle({ kb: 99 }), colour: 'red' });
    expect(() => readArticles(dir)).toThrow(/KB99\.json, the whole file: .*colour/);
  });

  test('a file that is no JSON is named', () => {
    writeFileSync(join(dir, 'KB99.json'), '{"kb": 99');
    expect(() => readArticles(dir)).toThrow(/KB99\.json could not be read as JSON/);
  });

  test('a number that differs from the file name is named', () => {
    put('KB99.json', sampleArticle({ kb: 98 }));
    expect(() => readArticles(dir)).toThrow(/KB99\.json, kb: says 98/);
  });

  test('a zero-padded name is refused', () => {
    put('KB000099.json', sampleArticle({ kb: 99 }));
    expect(() => readArticles(dir)).toThrow(/KB000099\.json is not named KB<number>\.json/);
  });

  test('every broken file is named in one go, the first twenty of very many', () => {
    put('KB98.json', sampleArticle({ kb: 98 }));
    for (let kb = 101; kb <= 125; kb++) put(`KB${kb}.json`, { ...sampleArticle({ kb }), title: '' });
    writeFileSync(join(dir, 'KB99.json'), 'no JSON');
    expect(() => readArticles(dir)).toThrow(/KB101\.json, title(.*\n){19}.*\n6 more are not in order\.$/);
    expect(() => readArticles(dir)).not.toThrow(/KB98/);
  });

  test('an empty folder and a missing one are told apart', () => {
    expect(() => readArticles(dir)).toThrow(/holds no article/);
    expect(() => readArticles(join(dir, 'nowhere'))).toThrow(/There is no folder .*nowhere/);
  });
});
