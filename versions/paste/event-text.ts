import type { Find, PasteProblem } from '../inventory';
import { eventPart, type EventPart } from './event-labels';
import { outputText, type Line, type PasteFormat } from './format';

/** An event has no more labels than this. */
const MOST_LABELS = 14;
/** `4004 (DFSR)`, `25, volsnap`, `7000 from Service Control Manager`: an id with its source. */
const ID_AND_SOURCE =
  /^(\d{1,5})(?: ?\(([a-z][\w .-]{1,80})\)|(?:,| from| of) (?:the )?"?([a-z][\w.-]{1,80}|[a-z][\w.-]{1,40}(?: [\w.-]{1,40}){1,3})"?)$/i;
/** What else stands behind an id: its level, or when it was seen. */
const NO_SOURCE =
  /^(?:(?:error|warning|info|critical|verbose|audit)|(?:this|that|our|my|last|today|yesterday)\b)/i;
const BEGINS: ReadonlySet<EventPart> = new Set<EventPart>(['log', 'source', 'id', 'level']);

/** An event as the Event Viewer copies it; its source and id are read together, and its description as running text. */
export const eventText: PasteFormat = {
  id: 'event-text',
  name: 'event text',
  read(lines, at) {
    if (!eventPart(outputText(lines, at))) return null;
    const { parts, consumed } = partsFrom(lines, at);
    const id = /^\d{1,5}(?!\d)/.exec(parts.get('id') ?? '')?.[0];
    if (id === undefined) return null;
    const line = lines[at]?.number ?? 0;
    const source = parts.get('source') ?? besideId(parts.get('id'));
    const [log, level] = [parts.get('log') ?? null, parts.get('level') ?? null];
    const finds: Find[] = source ? [{ line, kind: 'event', source, id: Number(id), log, level }] : [];
    const problems = source ? [] : [withoutSource(line, id)];
    return { consumed, finds, problems, textFollows: parts.has('description') };
  },
};

/** The source that the line of the id gives as well. */
function besideId(value = ''): string | undefined {
  const [, , inBrackets, behind] = ID_AND_SOURCE.exec(value) ?? [];
  const source = inBrackets ?? behind;
  return source && NO_SOURCE.test(source) ? undefined : source;
}

/** The labels of one event: a log, source or id that comes again begins the next. */
function partsFrom(lines: readonly Line[], at: number): { parts: Map<EventPart, string>; consumed: number } {
  const parts = new Map<EventPart, string>();
  let end = at;
  for (; end < at + MOST_LABELS; end += 1) {
    const read = eventPart(outputText(lines, end));
    if (!read || (parts.has(read.part) && BEGINS.has(read.part))) break;
    parts.set(read.part, parts.get(read.part) ?? read.value);
  }
  return { parts, consumed: end - at };
}

/** The problem of an event id that stands alone: ids of different sources have nothing to do with each other. */
export function withoutSource(line: number, id: string): PasteProblem {
  return {
    code: 'event-without-source',
    line,
    sentence: `Line ${line}: event id ${id} was not looked up, because its source is not given and others use the same number: paste the Source line as well.`,
  };
}
