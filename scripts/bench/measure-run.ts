import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a program took, with every process that it started. */
export interface RunFigures {
  wallSeconds: number;
  /** User and system time. */
  cpuSeconds: number;
  /** The most memory that all processes held at one moment, pages that they share counted for each. */
  peakBytes: number;
}

const LOOK_MS = 250;

/** The shell adds up the times of what it ran, whose output goes to the screen, and writes them to channel 3. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** Runs a program to its end and measures it. Throws when it fails. */
export async function measureRun(command: readonly string[], env: NodeJS.ProcessEnv): Promise<RunFigures> {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', ...command], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  let peakBytes = 0;
  const look = setInterval(() => (peakBytes = Math.max(peakBytes, bytesBelow(child.pid!))), LOOK_MS);
  const [times, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')]);
  clearInterval(look);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with exit code ${code}.`);
  return {
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: childSeconds(times),
    peakBytes,
  };
}

/** Resident memory of a process and of all that descend from it. */
function bytesBelow(root: number): number {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const [pid, parent] of rows) if (tree.has(parent!)) tree.add(pid!);
  }
  // What `ps` calls a kilobyte is 1024 bytes.
  return rows.reduce((sum, [pid, , kilobytes]) => sum + (tree.has(pid!) ? kilobytes! * 1024 : 0), 0);
}

/** The second line of what a shell says of times: user and system of what it started, as `2m27.374s 0m56.745s`. */
function childSeconds(times: string): number {
  const parts = [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
