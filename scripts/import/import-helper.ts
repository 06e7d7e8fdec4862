import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { problem } from '@/schema/problems';
import type { Imported, ImportSettings } from './import-file';

/** What a helper process is sent: the settings, then one batch of paths after the other, each answered once and in order. */
export type Order = { settings: ImportSettings } | { paths: readonly string[] };

/** A process that imports documents. */
export interface Helper {
  run(paths: readonly string[]): Promise<Imported[]>;
  stop(): void;
}

/** Starts a process that imports documents. If it dies, its documents are refused with the reason. */
export function startHelper(settings: ImportSettings): Helper {
  const waiting: { paths: readonly string[]; answer: (done: Imported[]) => void }[] = [];
  let ended: string | null = null;
  const child = fork(fileURLToPath(new URL('./import-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const end = (reason: string) => {
    ended ??= reason;
    for (const { paths, answer } of waiting.splice(0)) answer(refused(paths, reason));
  };
  child.on('message', (done) => waiting.shift()?.answer(done as Imported[]));
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(`its process ended with ${signal ?? `code ${code}`}`));
  child.send({ settings } satisfies Order);
  return {
    run: (paths) =>
      new Promise((answer) => {
        if (ended !== null) return answer(refused(paths, ended));
        waiting.push({ paths, answer });
        child.send({ paths } satisfies Order);
      }),
    stop: () => child.kill(),
  };
}

function refused(paths: readonly string[], reason: string): Imported[] {
  return paths.map((path) => ({ path, problems: [problem('importer-failed', { reason })], article: null }));
}
