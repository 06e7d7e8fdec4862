import type { Find } from '../inventory';
import { outputText, understood, type Line, type PasteFormat } from './format';

/** `Error,1/1/2010 12:00:00 AM,volsnap,25,None`: level, date and time, source, id, as the Event Viewer saves a list in any language. */
const SAVED =
  /^"?([^\t,"]{2,30})"?[\t,]"?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}[^\t,"]{0,12}"?[\t,]"?([^\t,"]{2,80})"?[\t,]"?(\d{1,5})"?[\t,]/;
/** `   ProviderName: DFSR`, above a table of `Get-WinEvent`. */
const PROVIDER = /^\s*ProviderName: (\S.{0,80})$/;
/** `1/1/2010 12:00:00 AM          4004 Error            The DFS Replication service …` */
const WIN_EVENT =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}:\d{2}\S{0,6}(?: [AP]M)?\s{1,20}(\d{1,5}) (\S{1,20})/i;
/** The column heads of both, a rule and blanks. */
const FURNITURE = /^(?:[\s-]*|TimeCreated\s.{0,80})$/;

/** Lists of events: a file that the Event Viewer has saved, and the table of `Get-WinEvent`. `Get-EventLog` shows no event ids. */
export const eventRows: PasteFormat = {
  id: 'event-rows',
  name: 'list of events, Get-WinEvent',
  read(lines, at) {
    const text = outputText(lines, at);
    const provider = PROVIDER.exec(text)?.[1];
    if (provider) return readProvider(lines, at, provider.trim());
    const [, level, source, id] = SAVED.exec(text) ?? [];
    if (level === undefined || source === undefined) return null;
    return understood(1, [
      { line: lines[at]?.number ?? 0, kind: 'event', source, id: Number(id), log: null, level },
    ]);
  },
};

function readProvider(lines: readonly Line[], at: number, source: string) {
  const finds: Find[] = [];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const [, id, level] = WIN_EVENT.exec(outputText(lines, end)) ?? [];
    if (id === undefined && !FURNITURE.test(outputText(lines, end))) break;
    const line = lines[end]?.number ?? 0;
    if (id !== undefined && level !== undefined)
      finds.push({ line, kind: 'event', source, id: Number(id), log: null, level });
  }
  return finds.length > 0 ? understood(end - at, finds) : null;
}
