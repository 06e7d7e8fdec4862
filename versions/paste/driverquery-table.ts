import type { Find } from '../inventory';
import { outputText, understood, type PasteFormat } from './format';

/** `============ ====================== ============= ======================` below the heads, in any language. */
const RULE = /^={3,}(?: ={3,}){2,20}$/;
const MODULE_NAME = /^[\w.$-]{1,64}$/;

/** The table of `driverquery`, in any language: the first column names the drivers. It shows no versions. */
export const driverqueryTable: PasteFormat = {
  id: 'driverquery-table',
  name: 'driverquery',
  read(lines, at) {
    const rule = RULE.test(outputText(lines, at)) ? at : at + 1;
    if (!RULE.test(outputText(lines, rule))) return null;
    const width = outputText(lines, rule).indexOf(' ');
    const finds: Find[] = [];
    let end = rule + 1;
    for (; outputText(lines, end) !== ''; end += 1) {
      const name = outputText(lines, end).slice(0, width).trim();
      if (!MODULE_NAME.test(name)) break;
      finds.push({ line: lines[end]?.number ?? 0, kind: 'driver', role: 'driver', name, detail: null });
    }
    return finds.length > 0 ? understood(end - at, finds) : null;
  },
};
