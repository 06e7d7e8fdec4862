import { driverFinds, isDriver } from './driverquery';
import { outputText, understood, type PasteFormat } from './format';

/** `Module Name:       volsnap`, in any language; a value may be empty. */
const LABELLED = /^[^\s:][^:]{1,40}:(?:\s+(.*))?$/;
const MODULE_NAME = /^[\w.$-]{1,64}$/;
/** A driver has four lines, or fifteen with `/v`. */
const FEWEST = 4;
const MOST = 15;

/** One driver of `driverquery /fo list`, with or without `/v`: the columns of the CSV, one below the other. It shows no versions. */
export const driverqueryList: PasteFormat = {
  id: 'driverquery-list',
  name: 'driverquery /fo list',
  read(lines, at) {
    if (LABELLED.test(outputText(lines, at - 1))) return null;
    const values: string[] = [];
    for (let end = at; values.length < MOST; end += 1) {
      const match = LABELLED.exec(outputText(lines, end));
      if (!match) break;
      values.push(match[1]?.trim() ?? '');
      if (end === at && !MODULE_NAME.test(values[0] ?? '')) return null;
    }
    if (values.length < FEWEST || !isDriver(values)) return null;
    return understood(values.length, driverFinds(lines[at]?.number ?? 0, values));
  },
};
