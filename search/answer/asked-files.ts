import type { Findings } from '../finder';
import { fileNameTest } from '../filters/file-name-test';
import type { FileRows, SearchIndex } from '../index/search-index';
import { withoutFilter } from '../query/query';
import { findIdentifiers } from '../text/identifiers';
import type { Answer } from '../types';

/** More files than this are no longer what a query is about. */
const MOST_FILES = 3;

const FILES_AND_VERSIONS = new Set(['file', 'version'] as const);

/** The files that a query is about and that articles here ship, and the version that it names. */
export function askedFiles({ details }: SearchIndex, findings: Findings): Pick<Answer, 'files' | 'version'> {
  const found = findIdentifiers(withoutRefused(findings), FILES_AND_VERSIONS);
  const version = found.find(({ kind }) => kind === 'version')?.key ?? null;
  if (!details) return { files: [], version };
  const { rows } = details;
  const typed = found.flatMap(({ kind, key }) => (kind === 'file' && rows.names.includes(key) ? [key] : []));
  const named = new Set([...typed, ...filteredBy(findings, rows), ...namedLikeComponents(findings, rows)]);
  const asked = named.size === 0 && version ? filesOfVersion(version, rows) : [...named];
  return { files: asked.slice(0, MOST_FILES), version };
}

/** The text of a query without what it refuses. */
function withoutRefused({ request, conditions }: Findings): string {
  return conditions
    .filter(({ filter }) => filter.negated)
    .reduce((text, { filter }) => withoutFilter(text, filter), request.text);
}

/** `file:volsnap` stands for a few files at most; a name with a star for any number of them. */
function filteredBy({ conditions }: Findings, { names }: FileRows): string[] {
  return conditions.flatMap(({ filter: { field, value, negated } }) => {
    if (field !== 'file' || negated || value.includes('*')) return [];
    return names.filter(fileNameTest(value.toLowerCase())).slice(0, MOST_FILES);
  });
}

/** A driver or program is often called like its component: `volsnap` and `volsnap.sys`. */
function namedLikeComponents({ namings }: Findings, { names }: FileRows): string[] {
  return namings.flatMap(({ thing, groups: [first, ...others] }) => {
    if (thing.type !== 'component' || !first?.word || others.length > 0) return [];
    return ['sys', 'exe', 'dll']
      .map((ending) => `${first.word}.${ending}`)
      .filter((name) => names.includes(name));
  });
}

function filesOfVersion(version: string, { versions, version: versionOf, name, names }: FileRows): string[] {
  const at = versions.indexOf(version) + 1;
  const having = new Set<string>();
  for (let row = 0; at > 0 && row < versionOf.length; row++) {
    if (versionOf[row] === at) having.add(names[name[row]!]!);
  }
  return [...having];
}
