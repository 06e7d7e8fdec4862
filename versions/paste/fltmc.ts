import type { Find } from '../inventory';
import { LONGEST_OUTPUT_LINE, outputText, understood, type Line, type PasteFormat } from './format';

/** `------  ----  ----  ----` below the header, in any language. */
const RULE = /^-{5,}(?:\s+-{3,}){2,6}\s*$/;
/** `luafv   1   135000   0`: name, instances, altitude (with decimals), frame. */
const MINIFILTER = /^(\S.{0,60}?)\s{2,}(?:\d{1,5}\s+)?(\d{5,6}(?:\.\d{1,10})?)\s+\d{1,3}\s*$/;
/** `oldflt   <Legacy>`: a legacy filter has no instances and no altitude. */
const LEGACY = /^(\S.{0,60}?)\s{2,}<[^<>]{1,20}>\s*$/;
/** `luafv   C:   135000   luafv   0`, of `fltmc instances`. */
const INSTANCE = /^(\S.{0,60}?)\s{2,}\S.{0,200}?\s{2,}(\d{5,6}(?:\.\d{1,10})?)\s{2,}\S.{0,80}$/;
/** What lies between all columns; the test spares most lines the others. */
const COLUMNS = /\s{2}/;

/** The filter drivers that `fltmc` lists; an altitude is never a KB. */
export const fltmc: PasteFormat = {
  id: 'fltmc',
  name: 'fltmc',
  read(lines, at) {
    const from = isRule(lines, at + 1) ? at + 2 : isRule(lines, at + 2) ? at + 3 : at;
    const first = filterOf(lines[from]).length > 0 ? from : at;
    if (filterOf(lines[first]).length === 0) return null;
    let end = first;
    const finds: Find[] = [];
    for (; filterOf(lines[end]).length > 0; end += 1) finds.push(...filterOf(lines[end]));
    return understood(end - at, finds);
  },
};

function isRule(lines: readonly Line[], at: number): boolean {
  return RULE.test(outputText(lines, at));
}

function filterOf(line: Line | undefined): Find[] {
  if (!line || line.text.length > LONGEST_OUTPUT_LINE || !COLUMNS.test(line.text)) return [];
  const [, name, altitude] =
    MINIFILTER.exec(line.text) ?? LEGACY.exec(line.text) ?? INSTANCE.exec(line.text) ?? [];
  if (!name) return [];
  const detail = altitude ? `altitude ${altitude}` : 'legacy filter';
  return [{ line: line.number, kind: 'driver', role: 'filter', name, detail }];
}
