import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine';
import { buildIndex } from '../index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from '../sample-library';
import { readWholeIndex } from './read-index';
import { openParts } from './seal';
import { writeParts } from './write-parts';

const index = buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null);
const { parts, cardBlocks, library } = writeParts(index, Infinity);
const bytes = new Uint8Array(Buffer.concat([...parts.map((part) => part.bytes), ...cardBlocks]));

describe('the index as bytes', () => {
  test('what is read is what was written', () => {
    const read = readWholeIndex(bytes);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const { card, ...content } = read.index;
    const { card: cardBefore, first, ...before } = index;
    expect(first.articles).toBe(SAMPLE_ARTICLES.length);
    expect(plain(content)).toEqual(plain(before));
    expect(SAMPLE_ARTICLES.map((_, doc) => card(doc))).toEqual(
      SAMPLE_ARTICLES.map((_, doc) => cardBefore(doc)),
    );
  });

  test('both answer the same', () => {
    const read = readWholeIndex(bytes);
    const request = { text: 'replicaton stoped volsnap.sys os:2008' };
    expect(read.ok && createEngine(read.index).search(request)).toEqual(createEngine(index).search(request));
  });

  test('the same articles in any order give the same bytes', () => {
    const other = writeParts(buildIndex(SAMPLE_ARTICLES.toReversed(), SAMPLE_LEXICON, null), Infinity);
    expect(other.library).toBe(library);
    expect(other.parts).toEqual(parts);
  });

  test('the first part alone answers from titles, and says so', () => {
    const read = readWholeIndex(parts[0]!.bytes);
    const engine = read.ok ? createEngine(read.index) : null;
    expect(engine?.search({ text: 'reparse' }).results[0]).toMatchObject({ kb: 977381, card: 'missing' });
    expect(engine?.coverage()).toEqual({ articles: 5, titles: 5, texts: 0, identifiers: false });
    expect(engine?.search({ text: 'file:volsnap.sys' }).filterProblems[0]?.problem).toBe('not-loaded-yet');
  });
});

describe('damage', () => {
  const changed = (at: number, value: number) => bytes.with(at, value);

  test('every wrong byte of a part is noticed', () => {
    for (let at = 0; at < parts[0]!.bytes.length; at += 37) {
      const damaged = parts[0]!.bytes.slice();
      damaged[at]! ^= 0x55;
      const opened = openParts(damaged, library);
      expect(opened.ok && opened.parts.has('titles'), `byte ${at}`).toBe(false);
    }
  });

  test.each([
    ['an empty file', new Uint8Array(), 'not-an-index'],
    ['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'not-an-index'],
    ['a format of another version', changed(5, 99), 'other-version'],
    ['a cut header', bytes.subarray(0, 9), 'cut'],
    ['a cut content', bytes.subarray(0, 500), 'cut'],
  ])('%s is told', (_, content, problem) => {
    expect(readWholeIndex(content)).toEqual({ ok: false, problem });
  });

  test('a part of another library is told', () => {
    expect(openParts(bytes, library + 1)).toEqual({ ok: false, problem: 'other-library' });
  });
});

/** Typed arrays and lists with the same numbers are the same. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (ArrayBuffer.isView(inner) ? [...(inner as Uint8Array)] : inner)),
  );
}
