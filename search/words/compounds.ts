import { STOP_WORDS } from '../text/stop-words';
import { WEIGHTS } from '../weights';
import { addAlternative, addStem, type Alternative, type Group } from './groups';
import type { WordLane } from './word-lane';

/** Lets words that were typed apart find the word that they make together: `time out` timeout, `set up` setup. */
export function addJoined(groups: readonly Group[], lane: WordLane): void {
  groups.forEach((group, g) => {
    if (group.word === null || group.identifier) return;
    if (group.particle) return addTogether([group], group.word + group.particle, lane);
    const next = groups[g + 1];
    if (!next || next.word === null || next.identifier || next.start !== group.end + 1) return;
    addTogether([group, next], group.word + next.word, lane);
  });
}

/**
 * Lets a word find the two that it is made of, where articles have them side by side: `hostname` host name. What no
 * article has is taken for two words run together.
 */
export function addApart(group: Group, lane: WordLane): void {
  const { word, stem, identifier } = group;
  if (word === null || identifier || !/^\p{L}+$/u.test(word)) return;
  const enough = Math.max(
    WEIGHTS.compound.articles,
    stem === null ? 0 : WEIGHTS.compound.share * lane.frequency(stem),
  );
  const [best] = splits(word, lane, stem === null)
    .filter(({ postings }) => postings.docs.length >= enough)
    .sort((a, b) => b.postings.docs.length - a.postings.docs.length);
  if (!best) return;
  const { weight } = WEIGHTS.compound;
  addAlternative(group, stem === null ? { ...best, by: 'corrected' } : { ...best, by: 'synonym', weight });
}

function addTogether(groups: readonly Group[], word: string, lane: WordLane): void {
  const id = lane.wordIds.get(word);
  const stem = id === undefined ? null : lane.stemOf[id]!;
  if (stem === null || lane.frequency(stem) < WEIGHTS.compound.articles) return;
  for (const group of groups) addStem(lane, group, stem, word, 'synonym', WEIGHTS.compound.weight);
}

/** The two known words that a word may be made of; of run-together ones, one may be a word that is not searched. */
function splits(word: string, lane: WordLane, runTogether: boolean): Omit<Alternative, 'by'>[] {
  const found: Omit<Alternative, 'by'>[] = [];
  const fewest = runTogether ? 1 : 2;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const searched = parts.filter((part) => !STOP_WORDS.has(part));
    const stems = searched.flatMap((part) => lane.stemOf[lane.wordIds.get(part) ?? -1] ?? []);
    if (stems.length < searched.length || stems.length < fewest) continue;
    if (searched.length === 1 && searched[0]!.length < SHORTEST_ALONE) continue;
    if (stems.some((stem) => lane.frequency(stem) < WEIGHTS.compound.articles)) continue;
    const postings = stems.length === 1 ? lane.postings(stems[0]!) : lane.phrase(stems);
    found.push({ found: parts.join(' '), stems, postings, weight: 1 });
  }
  return found;
}

/** Of a part of a word: shorter ones are found everywhere. */
const SHORTEST = 3;

/** Of the one that is searched, where the other is not: `comand` is no `com and`. */
const SHORTEST_ALONE = 5;
