import { availableParallelism } from 'node:os';
import { importFile, type Imported, type ImportSettings } from './import-file';
import { startHelper, type Helper } from './import-helper';

/** Fewer documents than these are not worth the start of a process. */
const MANY = 500;
/** Documents that are handed to a process at a time. */
const BATCH = 100;
const MOST_PROCESSES = 4;

/** Imports documents in their order; many of them on all processor cores. */
export async function* importFiles(
  paths: readonly string[],
  settings: ImportSettings,
  processes = Math.min(availableParallelism(), MOST_PROCESSES),
): AsyncGenerator<Imported> {
  if (paths.length < MANY || processes < 2) {
    for (const path of paths) yield* importFile(path, settings);
    return;
  }
  const helpers = Array.from({ length: processes }, () => startHelper(settings));
  try {
    yield* inOrder(paths, helpers);
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

/** A helper is given its next batch as soon as one is answered; the results go on in the order of the documents. */
async function* inOrder(paths: readonly string[], helpers: readonly Helper[]): AsyncGenerator<Imported> {
  const given: { helper: Helper; done: Promise<Imported[]> }[] = [];
  let next = 0;
  const give = (helper: Helper) => {
    if (next >= paths.length) return;
    given.push({ helper, done: helper.run(paths.slice(next, next + BATCH)) });
    next += BATCH;
  };
  // Two batches each, so that no helper waits while the results of another are being written.
  for (const helper of [...helpers, ...helpers]) give(helper);
  for (let batch = given.shift(); batch; batch = given.shift()) {
    const done = await batch.done;
    give(batch.helper);
    yield* done;
  }
}
