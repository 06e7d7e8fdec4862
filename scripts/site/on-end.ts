const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_MS = 500;

/**
 * Calls a function once when this process has to end: on a signal, or when the process that started it is gone. `npm run`
 * ends only the shell between itself and the command, and that passes no signal on.
 */
export function onEnd(end: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && endOnce(), LOOK_MS).unref();
  const endOnce = () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, endOnce);
    end();
  };
  for (const signal of SIGNALS) process.on(signal, endOnce);
}
