/** Numbers as if by chance, the same every time, so that the same library gives the same index. */
export interface Numbers {
  /** From 0 up to 1. */
  next(): number;
  shuffled<T>(values: readonly T[]): T[];
}

/** Begins a row of numbers (a linear congruential generator). */
export function createNumbers(): Numbers {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    shuffled: (values) => {
      const list = [...values];
      for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [list[i], list[j]] = [list[j]!, list[i]!];
      }
      return list;
    },
  };
}
