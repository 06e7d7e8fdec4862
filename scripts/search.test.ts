import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.each([[[]], [['']], [['  ']]])('a search for nothing (%j) is refused in a sentence', (args) => {
  const command = join(import.meta.dirname, 'search.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('Give either a text to search for or --queries FILE.');
});
