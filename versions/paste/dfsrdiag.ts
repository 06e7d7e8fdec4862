import type { Find } from '../inventory';
import { outputText, understood, type Line, type PasteFormat } from './format';

/** `Member <SRV02> Backlog File Count: 4711` */
const COUNT = /^(?:\s*Member <([^<>]{1,100})>\s+)?\s*Backlog File Count:\s*(\d{1,9})\s*$/i;
/** `No Backlog - member <SRV02> is in sync with partner <SRV01>` */
const IN_SYNC = /^No Backlog - member <([^<>]{1,100})>/i;
/** `Backlog File Names (first 100 files)`, and the names below it, which are the customer's and may hold any number. */
const NAMES = /^(?:Backlog File Names \(first \d{1,5} files?\)|\s*\d{1,5}\. File name:.{0,1000}|\s*)$/i;

/** The output of `dfsrdiag backlog`; nothing is read in the names of the files that wait. */
export const dfsrdiag: PasteFormat = {
  id: 'dfsrdiag',
  name: 'dfsrdiag backlog',
  read(lines, at) {
    const text = outputText(lines, at);
    const synced = IN_SYNC.exec(text)?.[1];
    if (synced) return understood(1, [backlog(lines, at, `no file waits for ${synced}`)]);
    const [, member, count] = COUNT.exec(text) ?? [];
    if (count === undefined) return null;
    let end = at + 1;
    while (lines[end] && NAMES.test(outputText(lines, end))) end += 1;
    const detail = `${count} files wait${member ? ` for ${member}` : ''}`;
    return understood(end - at, [backlog(lines, at, detail)]);
  },
};

function backlog(lines: readonly Line[], at: number, detail: string): Find {
  return { line: lines[at]?.number ?? 0, kind: 'replication', name: 'DFSR backlog', detail };
}
