import { Fragment } from 'react';
import type { Range } from '@/search/types';

/** A plain text with the given stretches marked. */
export function Highlighted({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return pieces(text, ranges).map(({ start, piece, marked }) => (
    <Fragment key={start}>{marked ? <mark>{piece}</mark> : piece}</Fragment>
  ));
}

/** Cuts a text at the ends of its ranges; overlapping ranges are joined, and what lies outside the text is ignored. */
export function pieces(text: string, ranges: readonly Range[]) {
  const cut: { start: number; piece: string; marked: boolean }[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end <= at) return;
    cut.push({ start: at, piece: text.slice(at, end), marked });
    at = end;
  };
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return cut;
}
