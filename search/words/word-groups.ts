import { WEIGHTS } from '../weights';
import { stem } from '../text/stem';
import { addApart, addJoined } from './compounds';
import { addCorrections } from './corrections';
import { addAlternative, addStem, type Group } from './groups';
import type { MeaningSpace } from './meanings';
import { wordsBeginning } from './shapes';
import type { Synonyms } from './synonyms';
import type { UnwrittenWords } from './unwritten';
import type { WordLane } from './word-lane';

/** What is known about words besides where they stand. */
export interface WordKnowledge {
  synonyms: Synonyms;
  unwritten: UnwrittenWords;
  meanings: MeaningSpace | null;
}

/** How the words of a query are to be read. */
export interface WordOptions {
  /** No corrections. */
  verbatim: boolean;
  /** The last group is still being typed. */
  typing: boolean;
}

/** Gives every group the words to search for: itself, completions, corrections, synonyms, related words. */
export function addWords(
  groups: readonly Group[],
  lane: WordLane,
  knowledge: WordKnowledge,
  options: WordOptions,
): void {
  for (const group of groups) {
    if (group.word === null) continue;
    group.stem = lane.stemIdOf(group.word) ?? null;
    if (group.stem !== null) addStem(lane, group, group.stem, group.word, 'typed', 1);
    else if (!group.identifier && options.typing && group === groups.at(-1)) addCompletions(lane, group);
    if (options.verbatim) continue;
    addApart(group, lane);
    addCorrections(lane, group, knowledge);
  }
  addJoined(groups, lane);
  addSynonyms(groups, lane, knowledge.synonyms);
  if (knowledge.meanings) for (const group of groups) addRelated(group, lane, knowledge.meanings);
}

function addCompletions(lane: WordLane, group: Group): void {
  if (group.word!.length < 2) return;
  for (const completion of completionsOf(group.word!, lane)) {
    addStem(lane, group, completion, lane.nameOf(completion), 'completed', WEIGHTS.completion);
  }
}

function addSynonyms(groups: readonly Group[], lane: WordLane, synonyms: Synonyms): void {
  const names = groups.map(searchedStem);
  for (let from = 0; from < groups.length; from++) {
    for (let to = from + 1; to <= Math.min(groups.length, from + synonyms.longest); to++) {
      for (const { form, stems, weight } of synonymsOf(
        names.slice(from, to),
        to === from + 1 ? groups[from]!.particle : '',
        synonyms,
      )) {
        const ids = stems.map((name) => lane.stemIds.get(name));
        if (!ids.every((id) => id !== undefined)) continue;
        const postings = ids.length === 1 ? lane.postings(ids[0]!) : lane.phrase(ids);
        for (const group of groups.slice(from, to)) {
          addAlternative(group, { found: form, by: 'synonym', stems: ids, postings, weight });
        }
      }
    }
  }
}

/** With its particle a word is another one, which it means less often by itself. */
function synonymsOf(names: readonly string[], particle: string, synonyms: Synonyms) {
  const whole = particle ? synonyms.of([...names, particle]) : [];
  return whole.length > 0 ? whole : synonyms.of(names);
}

/** The stem that a group is looked up by: of its likeliest correction, where the typed word is unknown. */
function searchedStem({ word, stem: id, alternatives }: Group): string {
  const corrected = id === null && alternatives.find(({ by }) => by === 'corrected');
  return stem(corrected ? corrected.found : (word ?? ''));
}

/** Words that the lexicon does not know get the nearest ones that were learned. */
function addRelated(group: Group, lane: WordLane, meanings: MeaningSpace): void {
  if (group.stem === null || group.identifier) return;
  if (group.alternatives.some(({ by }) => by === 'synonym')) return;
  const { least, weight } = WEIGHTS.related;
  for (const { stem: id, similarity } of meanings.related(group.stem)) {
    const share = (similarity - least) / (1 - least);
    addStem(lane, group, id, lane.nameOf(id), 'related', weight * share);
  }
}

function completionsOf(prefix: string, lane: WordLane): number[] {
  const stems = new Set<number>();
  for (const id of wordsBeginning(prefix, lane)) stems.add(lane.stemOf[id]!);
  return [...stems].sort((a, b) => lane.frequency(b) - lane.frequency(a)).slice(0, WEIGHTS.completions);
}
