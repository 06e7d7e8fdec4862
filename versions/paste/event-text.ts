import type { Find, PasteProblem } from '../inventory';
import { LONGEST_OUTPUT_LINE, type Line, type PasteFormat } from './format';

/** The labels of both shapes: of 2008 and later, and of 2003 (`Event Type`, `Event Source`, `Event Category`). */
const LABEL =
  /^\s*(log name|source|date|time|event id|task category|level|keywords|user|computer|opcode|event type|event source|event category|description)\s*:\s*(.*)$/i;
/** An event has no more labels than this. */
const MOST_LABELS = 14;

/** An event as the Event Viewer copies it; its source and id are read together, and its description as running text. */
export const eventText: PasteFormat = {
  id: 'event-text',
  name: 'event text',
  read(lines, at) {
    if (!LABEL.test(textOf(lines[at]))) return null;
    const labels = labelsFrom(lines, at);
    const id = /^\d{1,5}(?!\d)/.exec(labels.get('event id') ?? '')?.[0];
    if (id === undefined) return null;
    const line = lines[at]?.number ?? 0;
    const source = labels.get('source') ?? labels.get('event source');
    const finds: Find[] = source
      ? [
          {
            line,
            kind: 'event',
            source,
            id: Number(id),
            log: labels.get('log name') ?? null,
            level: levelOf(labels),
          },
        ]
      : [];
    const problems = source ? [] : [withoutSource(line, id)];
    return { consumed: labels.size, finds, problems, textFollows: labels.has('description') };
  },
};

function labelsFrom(lines: readonly Line[], at: number): Map<string, string> {
  const labels = new Map<string, string>();
  for (const line of lines.slice(at, at + MOST_LABELS)) {
    const [, label = '', value = ''] = LABEL.exec(textOf(line)) ?? [];
    if (!label || labels.has(label.toLowerCase())) break;
    labels.set(label.toLowerCase(), value.trim());
  }
  return labels;
}

function textOf(line: Line | undefined): string {
  return line && line.text.length <= LONGEST_OUTPUT_LINE ? line.text : '';
}

function levelOf(labels: ReadonlyMap<string, string>): string | null {
  return labels.get('level') ?? labels.get('event type') ?? null;
}

/** The problem of an event id that stands alone: ids of different sources have nothing to do with each other. */
export function withoutSource(line: number, id: string): PasteProblem {
  return {
    code: 'event-without-source',
    line,
    sentence: `Line ${line}: event id ${id} says nothing without its source: paste the Source line as well.`,
  };
}
