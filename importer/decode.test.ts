import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES } from './decode';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

describe('decode', () => {
  test('reads UTF-8 with and without byte order mark', () => {
    expect(decode(new TextEncoder().encode('Wählen ☰'))).toEqual({ text: 'Wählen ☰' });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' });
  });

  test('reads UTF-16 of either byte order by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, ...utf16('Für', true)))).toEqual({ text: 'Für' });
    expect(decode(bytes(0xfe, 0xff, ...utf16('Für', false)))).toEqual({ text: 'Für' });
  });

  test('reads UTF-16 that lost its mark, where it is long enough to be told', () => {
    const text = 'Für den Fehler gibt es “noch” keine Lösung.';
    expect(decode(bytes(...utf16(text, true)))).toEqual({ text });
    expect(decode(bytes(...utf16(text, false)))).toEqual({ text });
    expect(decode(bytes(...utf16('Für', true)))).toMatchObject({ problem: { code: 'binary' } });
    expect(decode(bytes(...utf16(text, true), 0, 0))).toMatchObject({ problem: { code: 'binary' } });
  });

  test('reads what is no UTF-8 as Windows-1252', () => {
    expect(decode(bytes(0x4d, 0xfc, 0x96, 0x93, 0x61, 0x94))).toEqual({ text: 'Mü–“a”' });
  });

  test('reads a page in the encoding that it names, where its bytes are no UTF-8', () => {
    const page = (charset: string, ...text: number[]) =>
      bytes(...new TextEncoder().encode(`<html><head><meta charset="${charset}"></head><p>`), ...text);
    expect(decode(page('windows-1251', 0xd4, 0xe0, 0xe9, 0xeb))).toMatchObject({
      text: expect.stringMatching(/Файл$/),
    });
    expect(decode(page('Shift_JIS', 0x83, 0x74, 0x83, 0x40))).toMatchObject({
      text: expect.stringMatching(/ファ$/),
    });
    expect(decode(page('utf-8', 0x4d, 0xfc, 0x6c, 0x6c))).toMatchObject({
      text: expect.stringMatching(/Müll$/),
    });
    expect(decode(page('no-such', 0x93, 0x61, 0x94))).toMatchObject({ text: expect.stringMatching(/“a”$/) });
  });

  test('refuses programs, pictures and other binary files', () => {
    expect(decode(bytes(0x4d, 0x5a, 0, 3))).toMatchObject({ problem: { code: 'binary' } });
    expect(decode(bytes(1, 2, 3, 4, 5, 0x61))).toMatchObject({ problem: { code: 'binary' } });
  });

  test('refuses what is empty or has nothing but white space', () => {
    expect(decode(bytes())).toMatchObject({ problem: { code: 'empty' } });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x20, 0x0d, 0x0a))).toMatchObject({ problem: { code: 'empty' } });
  });

  test('refuses more than 20 MB', () => {
    expect(decode(new Uint8Array(MAX_BYTES + 1))).toMatchObject({
      problem: { code: 'too-big', limit: MAX_BYTES },
    });
  });
});
