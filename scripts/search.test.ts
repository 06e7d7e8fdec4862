import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = join(import.meta.dirname, 'search.ts');
const run = (args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { encoding: 'utf8' });

test.each([[[]], [['']], [['  ']]])('a search for nothing (%j) is refused in a sentence', (args) => {
  const { status, stdout, stderr } = run(args);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('Give either a text to search for or --queries FILE.');
});

test.each([
  [['-replication volume', '--json'], '-replication volume'],
  [['--json', '-os:vista disk'], '-os:vista disk'],
  [['--json', '--', '--replication'], '--replication'],
])('a text that begins with a dash is searched: %j', (args, query) => {
  expect(JSON.parse(run(args).stdout)).toMatchObject({ query });
});

test('what looks like an option and is none is refused, and it is said how it would be searched', () => {
  const { status, stderr } = run(['--replication']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/unknown option '--replication'.*npm run search -- -- "--text"/s);
});
