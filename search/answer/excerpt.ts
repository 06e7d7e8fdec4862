import type { Card } from '../index/search-index';
import type { Excerpt, Range } from '../types';
import type { Marker } from './marks';

/** How long an excerpt is, in characters. */
const LENGTH = 240;

/** The piece of an article's text that shows the most matches; its beginning where there are none. */
export function excerptOf(card: Card, mark: Marker): Excerpt | null {
  const texts = [
    { field: 'symptoms' as const, text: card.symptoms },
    { field: 'resolution' as const, text: card.lead },
    { field: 'cause' as const, text: card.cause },
  ].filter(({ text }) => text);
  const pieces = texts.map(({ field, text }) => bestPiece(field, text.replace(/\s+/g, ' '), mark));
  const [first, ...others] = pieces;
  if (!first) return null;
  return others.reduce(
    (best, piece) => (piece.highlights.length > best.highlights.length ? piece : best),
    first,
  );
}

function bestPiece(field: Excerpt['field'], text: string, mark: Marker): Excerpt {
  const marks = mark(text);
  const start = text.length <= LENGTH ? 0 : wordStart(text, bestStart(text, marks));
  const end = wordEnd(text, start + LENGTH);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  return {
    field,
    text: `${before}${text.slice(start, end).trimEnd()}${after}`,
    highlights: inside(marks, start, end).map((mark) => ({
      start: mark.start + shift,
      end: mark.end + shift,
    })),
  };
}

/** Where to begin so that the most matches are shown, a little before the first of them. */
function bestStart(text: string, marks: readonly Range[]): number {
  const starts = marks.map(({ start }) => Math.max(0, Math.min(start - 40, text.length - LENGTH)));
  const shown = (start: number) => inside(marks, start, start + LENGTH).length;
  return starts.reduce((best, start) => (shown(start) > shown(best) ? start : best), 0);
}

function inside(marks: readonly Range[], start: number, end: number): Range[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end);
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - LENGTH / 2 ? space : at;
}
