import type { ExactIndex } from '../exact/exact-index';
import type { Details, FileRows } from '../index/search-index';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Writes identifiers, file rows and the other facts that articles can be narrowed by. */
export function writeDetailsPart(writer: ByteWriter, { exact, rows, restart, year }: Details): void {
  writeExact(writer, exact);
  writeRows(writer, rows);
  writer.bytes(restart);
  writer.numbers(year);
}

/** Reads what `writeDetailsPart` wrote. */
export function readDetailsPart(reader: ByteReader): Details {
  return {
    exact: readExact(reader),
    rows: readRows(reader),
    restart: reader.bytes(),
    year: Uint16Array.from(reader.numbers()),
  };
}

function writeExact(writer: ByteWriter, { keys, starts, docs, places }: ExactIndex): void {
  writer.sortedStrings(keys);
  for (let key = 0; key < keys.length; key++) {
    writer.ascending(docs.subarray(starts[key]!, starts[key + 1]!));
  }
  writer.bytes(places);
}

function readExact(reader: ByteReader): ExactIndex {
  const keys = reader.sortedStrings();
  const starts = new Uint32Array(keys.length + 1);
  // Every article of a list has a byte at least.
  const docs = new Uint32Array(reader.left);
  for (let key = 0; key < keys.length; key++) starts[key + 1] = reader.ascendingInto(docs, starts[key]!);
  return { keys, starts, docs: docs.slice(0, starts[keys.length]), places: reader.bytes() };
}

function writeRows(writer: ByteWriter, rows: FileRows): void {
  writer.ascending(rows.starts);
  writer.sortedStrings(rows.names);
  writer.sortedStrings(rows.versions);
  writer.numbers(rows.name);
  writer.numbers(rows.version);
  writer.bytes(rows.arch);
  writer.bytes(rows.branches);
}

function readRows(reader: ByteReader): FileRows {
  return {
    starts: reader.ascending(),
    names: reader.sortedStrings(),
    versions: reader.sortedStrings(),
    name: reader.numbers(),
    version: reader.numbers(),
    arch: reader.bytes(),
    branches: reader.bytes(),
  };
}
