import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

/** Starts a process that would run for long and says when it was told to end. */
const PROGRAM = `
  import { onEnd } from ${JSON.stringify(join(import.meta.dirname, 'on-end.ts'))};
  onEnd(() => { console.log('ended'); process.exit(); });
  console.log('started');
  setTimeout(() => undefined, 60_000);
`;

let started: ChildProcess | undefined;

afterEach(() => started?.kill('SIGKILL'));

/** What the program, or whatever it was started by, has printed when all of them have ended. */
async function outputOf(child: ChildProcess, whenStarted: () => void): Promise<string> {
  started = child;
  let output = '';
  child.stdout?.on('data', (part) => {
    output += String(part);
    if (output.endsWith('started\n')) whenStarted();
  });
  await new Promise((done) => child.on('close', done));
  return output;
}

const runNode = (code: string) =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends what was started', async (signal) => {
  const child = runNode(PROGRAM);
  expect(await outputOf(child, () => child.kill(signal))).toBe('started\nended\n');
});

test('what was started ends when its parent is killed', async () => {
  const parent = runNode(`
    import { spawn } from 'node:child_process';
    const args = ['--import', 'tsx', '--input-type=module', '--eval', ${JSON.stringify(PROGRAM)}];
    spawn(process.execPath, args, { stdio: 'inherit' });
  `);
  expect(await outputOf(parent, () => parent.kill('SIGKILL'))).toBe('started\nended\n');
});
