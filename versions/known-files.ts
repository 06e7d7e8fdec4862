import type { Component } from '@/schema/lexicon';
import { groupBy } from './group-by';
import { hostFile, type Find, type FindOf } from './inventory';

/** A file that articles ship, with its versions. */
export interface ShippedFile {
  /** As the articles spell it. */
  name: string;
  version: string | null;
}

/** The files that articles ship, asked by what people write instead of a whole name. */
export interface KnownFiles {
  /** The finds, where a driver or service without an ending has become the file that articles ship under its name. */
  complete(finds: readonly Find[]): Find[];
  /** Files that a version without a name could be of: those of this very version first, then those of its build. */
  candidates(version: string): string[];
}

/** Of several files of one name the driver is meant, else the program, else the library. */
const ENDINGS = ['sys', 'exe', 'dll'];
const MOST_CANDIDATES = 8;

/** Indexes shipped files by their names without endings; services are known by the lexicon. */
export function createKnownFiles(
  shipped: Iterable<ShippedFile>,
  components: readonly Pick<Component, 'files' | 'services'>[],
): KnownFiles {
  const rows = [...shipped];
  const names = [...new Map(rows.map(({ name }) => [name.toLowerCase(), name])).values()];
  const byStem = groupBy(names, stemOf);
  const byVersion = groupBy(rows, ({ version }) => version ?? '');
  const byBuild = groupBy(rows, ({ version }) => version?.split('.', 3).join('.') ?? '');
  const firstOfBuild = new Map([...byBuild].map(([build, some]) => [build, firstNames(some)]));
  const services = new Map(
    components.flatMap(({ files, services: own }) =>
      own.map((service) => [service.toLowerCase(), files] as const),
    ),
  );
  const nameOf = (word: string): string | null => {
    const [meant] = (byStem.get(word.toLowerCase()) ?? []).toSorted((a, b) => endingRank(a) - endingRank(b));
    return meant ?? serviceFile(services.get(word.toLowerCase()) ?? [], names);
  };
  return {
    complete: (finds) => completed(finds, nameOf),
    candidates(version) {
      const build = version.split('.', 3).join('.');
      const ofBuild = firstOfBuild.get(build) ?? [];
      return [...new Set([...firstNames(byVersion.get(version) ?? []), ...ofBuild])].slice(
        0,
        MOST_CANDIDATES,
      );
    },
  };
}

/** The different names of rows, drivers first, as many as are offered. */
function firstNames(rows: readonly ShippedFile[]): string[] {
  const names = [...new Set(rows.map(({ name }) => name))];
  return names.sort((a, b) => endingRank(a) - endingRank(b)).slice(0, MOST_CANDIDATES);
}

function completed(finds: readonly Find[], nameOf: (word: string) => string | null): Find[] {
  const named = new Set(
    finds.flatMap((find) => (find.kind === 'file' ? (find.name?.toLowerCase() ?? []) : [])),
  );
  return finds.flatMap((find) => {
    if (find.kind === 'file') return [withName(find, nameOf)];
    if (find.kind !== 'driver' || find.role === 'dsm') return [find];
    const name = find.name.includes('.') ? find.name : nameOf(find.name);
    if (name === null || named.has(name.toLowerCase())) return [find];
    named.add(name.toLowerCase());
    return [find, { line: find.line, ...hostFile({ name }) }];
  });
}

function withName(find: FindOf<'file'>, nameOf: (word: string) => string | null): Find {
  const words = find.name === null ? (find.mayBe ?? []) : find.name.includes('.') ? [] : [find.name];
  const name = words.map(nameOf).find((found) => found !== null);
  if (name === undefined) return find;
  return { ...find, name };
}

/** The one shipped file of a service, by the first of its patterns that any fits; null where several do. */
function serviceFile(patterns: readonly string[], names: readonly string[]): string | null {
  for (const pattern of patterns) {
    const [before = '', after] = pattern.split('*', 2);
    const fitting = names.filter((name) =>
      after === undefined
        ? name.toLowerCase() === pattern
        : name.toLowerCase().startsWith(before) && name.toLowerCase().endsWith(after),
    );
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  return null;
}

function stemOf(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, '');
}

function endingRank(name: string): number {
  const rank = ENDINGS.indexOf(name.toLowerCase().split('.').at(-1) ?? '');
  return rank < 0 ? ENDINGS.length : rank;
}
