import type { Line } from '../lines';
import { fixedWidth } from './fixed-width';
import { glued } from './glued';
import { keyValue } from './key-value';
import { pipe } from './pipe';
import { tab } from './tab';
import type { Found, Layout } from './table';
import { tornRules } from './torn-rules';
import { vertical } from './vertical';

/** The layouts that tables in plain text come in, in the order in which they are tried at a line. */
export const LAYOUTS: readonly Layout[] = [pipe, tab, fixedWidth, tornRules, vertical, keyValue, glued];

/** The table that begins at a line, in whichever layout it is. */
export function tableAt(lines: readonly Line[], at: number): Found | null {
  for (const layout of LAYOUTS) {
    const found = layout(lines, at);
    if (found) return found;
  }
  return null;
}
