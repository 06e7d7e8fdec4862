import { gridLayout } from './grid';

/** Tables with tabs between the cells. */
export const tab = gridLayout('tab', '\t', (text) => {
  const line = text.trimEnd();
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null;
});
