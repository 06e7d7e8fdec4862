import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What each folder may import of ours, in the order an article travels; whatever is not listed is forbidden. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  importer: ['schema'],
  library: ['schema'],
  versions: ['schema'],
  search: ['schema'],
  components: ['schema', 'versions', 'search'],
  app: ['schema', 'library', 'versions', 'search', 'components'],
  scripts: ['schema', 'importer', 'library', 'versions', 'search', 'components'],
  e2e: ['schema', 'library', 'versions', 'search', 'components', 'scripts'],
};

/** Packages and globals that would tie the engine to one platform. */
const ENGINE_MUST_NOT_NAME = ['react', 'react-dom', 'next', 'node:fs'];

const root = import.meta.dirname;

interface Import {
  from: string;
  to: string;
}

describe('import boundaries', () => {
  test('every folder imports only what lies before it', () => {
    const breaks = imports().flatMap(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      if (!target || source === target || MAY_IMPORT[source]?.includes(target)) return [];
      return [`${from} imports ${to}: ${source}/ must not import ${target}/`];
    });
    expect(breaks).toEqual([]);
  });

  test('the search engine and the version rules know no platform', () => {
    const breaks = imports()
      .filter(({ from }) => /^(search|versions|schema)\//.test(from) && !/\.test\.tsx?$/.test(from))
      .filter(({ to }) => ENGINE_MUST_NOT_NAME.some((name) => to === name || to.startsWith(`${name}/`)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(breaks).toEqual([]);
  });

  test('the rule covers every folder that holds code', () => {
    const folders = new Set(sourceFiles().map((file) => firstFolder(relative(root, file))));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
    expect(imports().length).toBeGreaterThan(20);
  });
});

function imports(): Import[] {
  return sourceFiles().flatMap((file) =>
    ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
      from: relative(root, file),
      to: target(file, fileName),
    })),
  );
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return relative(root, resolve(dirname(file), specifier));
  return specifier;
}

function folderOf(path: string): string {
  return firstFolder(path) in MAY_IMPORT ? firstFolder(path) : '';
}

function firstFolder(path: string): string {
  return path.split('/')[0] ?? '';
}

function sourceFiles(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !/^(\.|node_modules$|out$|public$|test-results$)/.test(entry.name),
    )
    .flatMap((entry) =>
      readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|js|mjs)$/.test(name))
        .map((name) => join(root, entry.name, name)),
    );
}
