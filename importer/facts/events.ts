import type { Block } from '@/schema/article';
import { report, type Draft } from '../draft';
import { FACT } from '../patterns/facts';
import { TEXT } from '../patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from '../pieces';

type EventBlock = Extract<Block, { type: 'event' }>;

/** Makes event log entries of the labelled lines that show one, and says where one is announced and not shown. */
export function readEvents(pieces: readonly Piece[], draft: Draft): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const run = isText(piece) && FACT.eventStart.is.test(piece.text) ? labelledRun(pieces, at) : [];
    const block = eventOf(run);
    if (block) {
      const details = run.filter(({ text }) => FACT.eventDetail.is.test(text));
      draft.ledger.settle(
        details.flatMap(({ lines }) => lines),
        { as: 'furniture', kind: 'event-detail' },
      );
      const told = run.filter((one) => !details.includes(one));
      result.push({ type: 'block', block, lines: told.flatMap(({ lines }) => lines) });
      addEvent(block, draft);
      at += run.length - 1;
    } else {
      result.push(piece);
    }
  }
  sayMissing(result, draft);
  return result;
}

/** Adds the events that running text names by source and id. */
export function addNamedEvents(texts: readonly string[], draft: Draft): void {
  for (const text of texts) {
    for (const match of text.slice(0, 20_000).matchAll(FACT.eventInText.is)) {
      const [id, source] = [match[1] ?? match[4], match[2] ?? match[3]];
      if (id && source) addEvent({ type: 'event', id: Number(id), source }, draft);
    }
  }
}

/** Entries are shorter; the limit keeps hostile text from being read again and again. */
const MOST_LINES = 40;

function labelledRun(pieces: readonly Piece[], at: number): TextPiece[] {
  const run: TextPiece[] = [];
  for (let next = at; next < Math.min(pieces.length, at + MOST_LINES); next++) {
    const piece = pieces[next];
    if (!isText(piece)) break;
    const described = run.at(-1)?.text.toLowerCase().trimEnd() === 'description:';
    if (!TEXT.eventLabel.is.test(piece.text) && !described) break;
    if (!described && beginsNext(piece, run)) break;
    run.push(piece);
  }
  return run;
}

/** Whether a line begins another entry: with a label that this one has, or with the first label of an entry. */
function beginsNext({ text }: TextPiece, run: readonly TextPiece[]): boolean {
  const label = labelled(text)[0]?.[0];
  const known = new Set(run.flatMap((one) => labelled(one.text).map(([name]) => name)));
  return label !== undefined && (known.has(label) || (FIRST_LABELS.includes(label) && known.has('event id')));
}

const FIRST_LABELS = ['log name', 'event type'];

function eventOf(run: readonly TextPiece[]): EventBlock | null {
  const values = new Map<string, string>();
  for (const { text } of run) {
    if (values.has('description') && !values.get('description')) values.set('description', text);
    else for (const [label, value] of labelled(text)) if (!values.has(label)) values.set(label, value);
  }
  const id = values.get('event id') ?? '';
  const source = values.get('event source') ?? values.get('source');
  if (values.size < 2 || (!FACT.eventId.is.test(id) && !values.has('log name'))) return null;
  const [log, level, description] = [
    values.get('log name'),
    values.get('level') ?? values.get('event type') ?? values.get('type'),
    values.get('description'),
  ];
  return {
    type: 'event',
    ...(log && { log }),
    ...(source && { source }),
    ...(FACT.eventId.is.test(id) && { id: Number(id) }),
    ...(level && { level }),
    ...(description && { description }),
  };
}

/** The labels of a text with what stands behind each; a description runs to the end. */
function labelled(text: string): [string, string][] {
  const found: [string, string][] = [];
  const matches = [...text.matchAll(FACT.eventLabels.is)];
  for (const [index, match] of matches.entries()) {
    const label = (match[1] ?? '').toLowerCase();
    const from = match.index + match[0].length;
    if (label === 'description') {
      found.push([label, text.slice(from).trim()]);
      break;
    }
    found.push([label, withoutSeparator(text.slice(from, matches[index + 1]?.index))]);
  }
  return found;
}

function withoutSeparator(text: string): string {
  let value = text.trim();
  while (['/', ',', ';', '|'].includes(value.at(-1) ?? '')) value = value.slice(0, -1).trimEnd();
  return value;
}

function addEvent({ log, source, id, level }: EventBlock, { events }: Draft): void {
  if (source === undefined || id === undefined) return;
  const key = `${source.toLowerCase()} ${id}`;
  if (!events.has(key)) events.set(key, { ...(log && { log }), source, id, ...(level && { level }) });
}

function sayMissing(pieces: readonly Piece[], draft: Draft): void {
  if (draft.intact) return;
  const shown = pieces.some((piece) => piece.type === 'block' && piece.block.type === 'event');
  const said = new Set<string>();
  for (const piece of pieces) {
    if (shown || !isText(piece) || !piece.text.endsWith(':') || said.has(piece.text)) continue;
    if (!FACT.eventAnnounced.is.test(piece.text.slice(-400))) continue;
    said.add(piece.text);
    report(draft, 'event-missing', { text: piece.text }, lineOf(piece));
  }
}
