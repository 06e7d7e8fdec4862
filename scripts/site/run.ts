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
  const code = await ended(startProgram(name, args, env));
  if (code !== 0) throw new ProgramFailure(name, code);
}

/** Runs a step of the build in a process of its own. Throws when it fails; the step itself has then said why. */
export async function runStep(name: 'prepare' | 'complete', env: NodeJS.ProcessEnv): Promise<void> {
  const file = join('scripts', 'site', `${name}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: 'inherit' });
  if ((await ended(child)) !== 0) throw new StepFailure();
}

/** The exit code of a program as soon as it has ended; null where a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done, failed) => child.on('exit', done).on('error', failed));
}

/** A step of the build ended with an error that it has said in full. */
export class StepFailure extends Error {}

/** A program ended with an error that it has itself described. */
export class ProgramFailure extends Error {
  constructor(program: string, code: unknown) {
    super(`${program} ended with exit code ${String(code)}; its own message stands above.`);
  }
}
