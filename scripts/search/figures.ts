/** One judged query's outcome. */
export interface Run {
  /** Place of the right article from 1; null where it is not in the first ten. */
  rank: number | null;
  ms: number;
}

/** How well and how fast queries were answered. */
export interface Figures {
  /** Share of queries whose right article came first, and among the first five. */
  success1: number;
  success5: number;
  /** Mean of 1 / rank over the first ten. */
  mrr10: number;
  /** CPU time per query, middle and 95th of 100. */
  p50Ms: number;
  p95Ms: number;
}

/** Sums up the outcomes of queries. */
export function figuresOf(runs: readonly Run[]): Figures {
  const share = (good: (rank: number) => boolean) =>
    average(runs.map(({ rank }) => (rank !== null && good(rank) ? 1 : 0)));
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    success1: share((rank) => rank === 1),
    success5: share((rank) => rank <= 5),
    mrr10: average(runs.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
