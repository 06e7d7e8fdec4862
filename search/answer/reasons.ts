import type { Match, MatchField } from '../types';
import { WEIGHTS, type WordField } from '../weights';
import type { Alternative, Group } from '../words/groups';
import { expressionOf, expressionsOf, type Expression } from './expressions';
import type { Streams } from '../words/inverted';
import { firstFrom } from '../words/sorted';
import type { WordLane } from '../words/word-lane';

const SHOWN_AS: Record<WordField, MatchField> = {
  title: 'title',
  symptoms: 'symptoms',
  cause: 'cause',
  lead: 'resolution',
  about: 'product',
};

/** From this weight on a synonym says the same; lesser ones are near in meaning, or what a slip may stand for. */
const SAYS_THE_SAME = 0.85;

/**
 * Tells why articles were found: for each word of a query its best match, the most telling field first. A number is told with the
 * word before it, and alone only where nothing else was found. `componentStems` are those of the names of an article's components,
 * which stand in one field with its operating systems.
 */
export function createReasons(groups: readonly Group[], text: string, lane: WordLane) {
  const asked = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  const expressions = expressionsOf(groups, text);
  const single = groups.map(expressionOf);
  return (doc: number, componentStems: ReadonlySet<number | undefined>): Match[] => {
    const inFields = stemsIn(doc, lane, asked);
    const fieldsOfStems = (stems: readonly number[]) => {
      const field = inFields(stems);
      const isComponent = field === 'product' && stems.every((id) => componentStems.has(id));
      return isComponent ? 'component' : field;
    };
    const reasonOf = ({ typed, readings }: Expression): Reason[] => {
      for (const reading of readings) {
        const field = fieldOf(reading, doc, fieldsOfStems);
        if (field) return [{ field, typed, reading }];
      }
      return [];
    };
    const told = expressions.flatMap((expression) => {
      const whole = reasonOf(expression);
      return whole.length > 0 ? whole : expression.words.flatMap(reasonOf);
    });
    const reasons = told.length > 0 ? told : single.flatMap(reasonOf);
    return reasons.sort((a, b) => b.reading.weight - a.reading.weight).map(matchOf);
  };
}

interface Reason {
  field: MatchField;
  typed: string;
  reading: Alternative;
}

function matchOf({ field, typed, reading }: Reason): Match {
  return { field, typed, found: reading.found, by: meansOf(reading) };
}

/** A component or system is what its name says, whatever that weighs. */
function meansOf({ by, weight, field }: Alternative): Match['by'] {
  return by === 'synonym' && weight < SAYS_THE_SAME && !field ? 'alike' : by;
}

/** The best field of an article in which asked stems follow each other; the words of what it is about stand in no order. */
function stemsIn(
  doc: number,
  { fields, stemOf }: WordLane,
  asked: ReadonlySet<number>,
): (stems: readonly number[]) => MatchField | null {
  const held = new Map<number, number>();
  fields.forEach(({ streams }, f) => {
    for (let i = streams.starts[doc]!; i < streams.starts[doc + 1]!; i++) {
      const stem = stemOf[streams.words[i]!]!;
      if (asked.has(stem)) held.set(stem, (held.get(stem) ?? 0) | (1 << f));
    }
  });
  const byWeight = fields
    .map(({ field, streams }, f) => ({ field, streams, f }))
    .sort((a, b) => WEIGHTS.field[b.field] - WEIGHTS.field[a.field]);
  return (stems) => {
    const best = byWeight.find(
      ({ field, streams, f }) =>
        stems.every((stem) => (held.get(stem) ?? 0) & (1 << f)) &&
        (field === 'about' || stems.length === 1 || follow(stems, doc, streams, stemOf)),
    );
    return best ? SHOWN_AS[best.field] : null;
  };
}

function follow(
  stems: readonly number[],
  doc: number,
  { starts, words }: Streams,
  stemOf: Uint32Array,
): boolean {
  for (let at = starts[doc]!; at + stems.length <= starts[doc + 1]!; at++) {
    if (stems.every((stem, i) => stemOf[words[at + i]!] === stem)) return true;
  }
  return false;
}

function fieldOf(
  { stems, field, postings }: Alternative,
  doc: number,
  inFields: (stems: readonly number[]) => MatchField | null,
): MatchField | null {
  if (stems.length > 0) return inFields(stems);
  return field && postings.docs[firstFrom(postings.docs, doc, 0)] === doc ? field(doc) : null;
}
