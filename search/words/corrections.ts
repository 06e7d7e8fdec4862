import { LIGHT_WORDS } from '../text/light-words';
import { stem } from '../text/stem';
import { WEIGHTS } from '../weights';
import { correctionsOf } from './correct';
import { addStem, type Group } from './groups';
import type { Synonyms } from './synonyms';
import type { UnwrittenWords } from './unwritten';
import type { WordLane } from './word-lane';

/** Lets a word that no article has find the likeliest that are meant, and one that next to none has common ones as well. */
export function addCorrections(
  lane: WordLane,
  group: Group,
  { synonyms, unwritten }: { synonyms: Synonyms; unwritten: UnwrittenWords },
): void {
  const { word, identifier } = group;
  if (word === null || identifier || isMeant(group, synonyms)) return;
  if (group.stem === null) addCorrected(lane, group, word, unwritten);
  else if (mayBeSlip(lane, word, group.stem)) addLikelier(lane, group, word, group.stem);
}

/** Names of functions and constants (`RtlAllocateHeap`) and words of the lexicon are meant as they stand. */
function isMeant({ typed, word }: Group, synonyms: Synonyms): boolean {
  return /\p{Ll}\p{Lu}|\d/u.test(typed) || synonyms.of([stem(word!)]).length > 0;
}

function addCorrected(lane: WordLane, group: Group, unknown: string, unwritten: UnwrittenWords): void {
  for (const { word, distance } of correctionsOf(unknown, lane)) {
    addStem(lane, group, stemOf(word, lane), word, 'corrected', WEIGHTS.correction[distance]!);
  }
  if (group.alternatives.length === 0) addUnwritten(lane, group, unwritten(unknown));
}

/** What only its synonyms find is kept as a correction that is found nowhere: they are looked up by it. */
function addUnwritten(lane: WordLane, group: Group, meant: ReturnType<UnwrittenWords>): void {
  if (!meant) return;
  const { word, distance, stem } = meant;
  const weight = WEIGHTS.correction[distance]!;
  if (stem !== null) addStem(lane, group, stem, word, 'corrected', weight);
  else group.alternatives.push({ found: word, by: 'corrected', stems: [], postings: NOWHERE, weight });
}

const NOWHERE = { docs: new Uint32Array(), impacts: new Float32Array() };

/** So rare that it may be a slip which got into an article as well. */
function mayBeSlip(lane: WordLane, word: string, stem: number): boolean {
  const { letters, articles } = WEIGHTS.slip;
  if (word.length < letters || lane.frequency(stem) > articles) return false;
  return lane.namesSystem(stem) === 0 && !LIGHT_WORDS.has(word);
}

function addLikelier(lane: WordLane, group: Group, typed: string, stem: number): void {
  const { times, weight } = WEIGHTS.slip;
  for (const { word, distance } of correctionsOf(typed, lane)) {
    const likelier = stemOf(word, lane);
    if (distance > 1 || lane.frequency(likelier) < times * lane.frequency(stem)) continue;
    addStem(lane, group, likelier, word, 'synonym', weight);
  }
}

function stemOf(word: string, { stemOf, wordIds }: WordLane): number {
  return stemOf[wordIds.get(word)!]!;
}
