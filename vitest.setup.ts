import fc from 'fast-check';

/** The property tests try the same examples in every run; `npm run fuzz` tries new ones and prints the seed of a failure. */
const SEED = 2_748_349;

if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: SEED });
