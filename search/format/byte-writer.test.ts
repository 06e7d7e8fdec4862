import { expect, test } from 'vitest';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

test('names are read as they were written: none, empty ones, several words, other scripts', () => {
  const lists = [[], [''], ['', ''], ['log on', 'résumé', '檔案'], ['volsnap', 'volsnap.sys', 'volume']];
  const writer = new ByteWriter();
  for (const list of lists) {
    writer.names(list);
    writer.sortedStrings(list);
  }
  const reader = new ByteReader(writer.toBytes());
  for (const list of lists) {
    expect(reader.names()).toEqual(list);
    expect(reader.sortedStrings()).toEqual(list);
  }
  expect(reader.atEnd).toBe(true);
});
