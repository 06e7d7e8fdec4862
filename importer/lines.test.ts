import { describe, expect, test } from 'vitest';
import { openLedger } from './ledger';
import { splitLines } from './lines';

const texts = (text: string) => splitLines(text).map((line) => line.text);

describe('splitLines', () => {
  test('ends lines at LF, CRLF, CR and the CRCRLF of wmic', () => {
    expect(texts('a\nb\r\nc\rd\r\r\ne')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('makes odd spaces ordinary, drops invisible characters, keeps tabs', () => {
    expect(texts('a\u00a0b\u200b\tc  \n')).toEqual(['a b\tc']);
  });

  test('makes hyphens that do not break ordinary', () => {
    expect(texts('13\u2011May\u20112011\n')).toEqual(['13-May-2011']);
  });

  test('marks the last line of a document that ends without a line break', () => {
    expect(splitLines('a\nb').map(({ open }) => open)).toEqual([undefined, true]);
    expect(splitLines('a\nb\n').map(({ open }) => open)).toEqual([undefined, undefined]);
  });
});

describe('the ledger', () => {
  test('gives each line one fate, and what stays open is unplaced', () => {
    const lines = splitLines('one\n\ntwo.Three\nfour\n');
    const ledger = openLedger(lines);
    const [two, three] = ledger.split(lines[2]!, ['two.', 'Three']);
    ledger.settle(three!, { as: 'field', field: 'sections' });
    ledger.settle([lines[0]!, two!], { as: 'furniture', kind: 'rule' });
    expect(ledger.close().map(({ line, fate }) => [line.number, line.text, fate.as])).toEqual([
      [1, 'one', 'furniture'],
      [3, 'two.', 'furniture'],
      [3, 'Three', 'field'],
      [4, 'four', 'unplaced'],
    ]);
  });

  test('refuses a second fate, and parts that do not say what the line says', () => {
    const [line] = splitLines('one two');
    const ledger = openLedger([line!]);
    expect(() => ledger.split(line!, ['one'])).toThrow('do not say');
    ledger.settle(line!, { as: 'unplaced' });
    expect(() => ledger.settle(line!, { as: 'unplaced' })).toThrow('settled twice');
  });
});
