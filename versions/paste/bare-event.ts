import { outputText, understood, type PasteFormat } from './format';
import { speltKbs } from './kb-numbers';

/** `DFSR 4004`, `volsnap: 25`. */
const SOURCE_AND_ID = /^\s*([a-z][\w-]{1,60})(?: ?[:,#/] ?| )(\d{1,5})\s*$/i;
/** Words whose own number follows them. */
export const OTHER_NUMBER =
  /^(?:event|id|eventid|error|code|fix|kb|q|sp|number|no|nr|page|line|row|port|pid|size|build|revision|version|ticket|case|step|chapter|section|item|figure|table|part|total|count|windows|server|win|exchange|office|sql|xp|vista|stop|bugcheck\w*|bytes?|[kmgt]b)$/i;

/** What may be an event's source and id, and nothing else on the line; only the library can tell whether it is. */
export const bareEvent: PasteFormat = {
  id: 'bare-event',
  name: 'source and id of an event',
  read(lines, at) {
    const text = outputText(lines, at);
    const [, source = '', id = ''] = SOURCE_AND_ID.exec(text) ?? [];
    if (!source || OTHER_NUMBER.test(source) || speltKbs(text).length > 0) return null;
    const line = lines[at]?.number ?? 0;
    return understood(1, [
      { line, kind: 'event', source, id: Number(id), log: null, level: null, possible: true },
    ]);
  },
};
