import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A program of an installed package, started with this process's own output. */
export function startProgram(name: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(join('node_modules', '.bin', name), args, { env, stdio: 'inherit' });
}

/** Runs a program of an installed package to its end. Throws when it fails; what went wrong is then already on the screen. */
export async function runProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const child = startProgram(name, args, env);
  const code = await new Promise((done, failed) => child.on('exit', done).on('error', failed));
  if (code !== 0) throw new ProgramFailure(name, code);
}

/** A program ended with an error that it has itself described. */
export class ProgramFailure extends Error {
  constructor(program: string, code: unknown) {
    super(`${program} ended with exit code ${String(code)}; its own message stands above.`);
  }
}
