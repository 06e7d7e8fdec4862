import type { ReactNode } from 'react';

const FOLDED_FROM = 4;

interface FoldedProps {
  /** What stands for the list while it is folded. */
  summary: string;
  /** How many things the list holds. */
  count: number;
  children: ReactNode;
}

/** A list among the facts at a glance: a long one would push the symptoms off the screen, so it is folded away. */
export function Folded({ summary, count, children }: FoldedProps) {
  if (count < FOLDED_FROM) return children;
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
