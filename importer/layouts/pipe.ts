import { gridLayout } from './grid';

/** Tables with bars between the cells, with or without bars at the ends of their rows. */
export const pipe = gridLayout('pipe', '|', (text) => {
  if (!text.includes('|')) return null;
  const line = text.trim();
  const from = line.startsWith('|') ? 1 : 0;
  const to = line.endsWith('|') && line.length > 1 ? line.length - 1 : line.length;
  return line
    .slice(from, to)
    .split('|')
    .map((cell) => cell.trim());
});
