import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = `
  import { sayErrors } from ${JSON.stringify(join(import.meta.dirname, 'say-errors.ts'))};
  await sayErrors(async () => {
    for (let line = 0; line < 50_000; line++) console.log('line ' + line);
  });
`;

test('a command whose reader has gone ends quietly', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM]);
  let errors = '';
  child.stderr.on('data', (part) => (errors += String(part)));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});
