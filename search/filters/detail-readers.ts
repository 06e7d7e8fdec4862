import { exactKey, prefixRange } from '../exact/exact-index';
import { ARCHITECTURES, BRANCHES, RESTARTS, type Details } from '../index/search-index';
import type { FilterField } from '../types';
import { numberTest, versionTest } from './comparison';
import type { Demand } from './condition';
import { fileNameTest } from './file-name-test';
import { squeeze } from './squeeze';

/** How the value of a filter is read, and the values that it can have where they are few. */
interface DetailReader {
  /** The value is in lower case; null where it cannot be read. */
  read(value: string, details: Details): Demand | null;
  values: readonly string[];
}

const ARCH_ALIASES: Record<string, (typeof ARCHITECTURES)[number]> = {
  amd64: 'x64',
  '64bit': 'x64',
  i386: 'x86',
  '32bit': 'x86',
  itanium: 'IA-64',
  ppc: 'PowerPC',
};

const RESTART_ALIASES: Record<string, (typeof RESTARTS)[number]> = {
  yes: 'required',
  maybe: 'may-be-required',
  no: 'not-required',
  none: 'not-required',
};

/** Restart requirements in words. */
export const RESTART_LABELS: Record<(typeof RESTARTS)[number], string> = {
  required: 'Restart required',
  'may-be-required': 'Restart may be required',
  'not-required': 'No restart',
};

/** The filters that need the details of an index, one row each. */
export const DETAIL_READERS: Record<Exclude<FilterField, 'os' | 'component' | 'kb'>, DetailReader> = {
  file: {
    values: [],
    read(value, { rows }) {
      const matching = rows.names.map(fileNameTest(value));
      return { id: null, label: value, on: 'row', test: (row) => matching[rows.name[row]!]! };
    },
  },
  version: {
    values: [],
    read(value, { rows }) {
      const test = versionTest(value);
      if (!test) return null;
      const matching = [false, ...rows.versions.map(test)];
      return { id: null, label: `version ${value}`, on: 'row', test: (row) => matching[rows.version[row]!]! };
    },
  },
  arch: {
    values: ARCHITECTURES,
    read(value, { rows }) {
      const alias = ARCH_ALIASES[squeeze(value)] ?? value;
      const name = ARCHITECTURES.find((known) => squeeze(known) === squeeze(alias));
      if (!name) return null;
      const code = ARCHITECTURES.indexOf(name) + 1;
      return { id: name, label: name, on: 'row', test: (row) => rows.arch[row] === code };
    },
  },
  branch: {
    values: BRANCHES,
    read(value, { rows }) {
      const name = BRANCHES.find((known) => known.toLowerCase() === value);
      if (!name) return null;
      const bit = 1 << BRANCHES.indexOf(name);
      const test = (row: number) => (rows.branches[row]! & bit) !== 0;
      return { id: name, label: `${name} branch`, on: 'row', test };
    },
  },
  event: { values: [], read: readEvent },
  restart: {
    values: RESTARTS,
    read(value, { restart }) {
      const name = RESTARTS.find((known) => known === (RESTART_ALIASES[value] ?? value));
      if (!name) return null;
      const code = RESTARTS.indexOf(name) + 1;
      return { id: name, label: RESTART_LABELS[name], on: 'article', test: (doc) => restart[doc] === code };
    },
  },
  year: {
    values: [],
    read(value, { year }) {
      const test = numberTest(value);
      return test && { id: null, label: `year ${value}`, on: 'article', test: (doc) => test(year[doc]!) };
    },
  },
};

/** `4004`, or with its source `dfsr/4004`. */
function readEvent(value: string, { exact }: Details): Demand | null {
  const [, source, id] = /^(?:(.+)\/)?(\d{1,5})$/.exec(value) ?? [];
  if (id === undefined) return null;
  const key = exactKey('event', source ? `${Number(id)}/${source}` : String(Number(id)));
  const at = prefixRange(exact, key).from;
  const docs = new Set(
    exact.keys[at] === key ? exact.docs.subarray(exact.starts[at]!, exact.starts[at + 1]!) : [],
  );
  return { id: null, label: `event ${value}`, on: 'article', test: (doc) => docs.has(doc) };
}
