import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CELL } from './cells';
import { FACT } from './facts';
import { HEADING } from './headings';
import { PAGE } from './page';
import type { Pattern } from './pattern';
import { FIXED_WIDTH, QTEXT } from './q-text';
import { TEXT } from './text';

const TABLES = { CELL, FACT, FIXED_WIDTH, HEADING, PAGE, QTEXT, TEXT };
const ALL: [string, Pattern][] = Object.values(TABLES).flatMap((table) => Object.entries(table));
const HOSTILE_LENGTH = 200_000;
const IMPORTER = join(import.meta.dirname, '..');

describe('the patterns of the importer', () => {
  test('there are patterns to test', () => {
    expect(ALL.length).toBeGreaterThan(80);
  });

  test.each(ALL)('%s matches its example', (_, { is, example }) => {
    expect(new RegExp(is.source, is.flags.replace('g', '')).test(example)).toBe(true);
  });

  test.each(ALL)('%s takes linear time on hostile text', (_, { is, hostile }) => {
    const endless = hostile.repeat(Math.ceil(HOSTILE_LENGTH / hostile.length));
    for (const text of [endless, `${endless}\u0001`, endless.replaceAll(/\s/g, ' ')]) {
      const start = performance.now();
      text.replace(is, '');
      text.split(is);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  test('live here and nowhere else in the importer', () => {
    expect(otherModules().filter((name) => hasPattern(name))).toEqual([]);
  });

  test('are all in use', () => {
    const code = otherModules().map(sourceOf).join('\n');
    const unused = Object.entries(TABLES).flatMap(([table, patterns]) =>
      Object.keys(patterns)
        .map((name) => `${table}.${name}`)
        .filter((name) => !code.includes(`${name}.is`)),
    );
    expect(unused).toEqual([]);
  });
});

function otherModules(): string[] {
  return readdirSync(IMPORTER, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('patterns'),
  );
}

function sourceOf(name: string): string {
  return readFileSync(join(IMPORTER, name), 'utf8');
}

function hasPattern(name: string): boolean {
  const file = ts.createSourceFile(name, sourceOf(name), ts.ScriptTarget.Latest);
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||=
      ts.isRegularExpressionLiteral(node) ||
      (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
