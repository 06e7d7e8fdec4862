import type { SearchIndex } from '../index/search-index';
import { tokenize } from '../text/tokens';
import type { Named, Result } from '../types';
import type { Group } from '../words/groups';
import type { Ranked } from '../words/rank';
import type { WordLane } from '../words/word-lane';
import { excerptOf } from './excerpt';
import type { Marker } from './marks';
import { createReasons } from './reasons';

/** Makes the entries of the result list. */
export function createResults(
  index: SearchIndex,
  lane: WordLane,
  text: string,
  groups: readonly Group[],
  named: readonly number[],
  mark: Marker,
): (ranked: Ranked) => Result {
  const reasonsFor = createReasons(groups, text, lane);
  return ({ doc, score }) => {
    const subject = index.subjects[index.subjectOf[doc]!]!;
    const card = index.card(doc);
    const kb = index.kbs[doc]!;
    const components = subject.components.map((at) => index.components[at]!);
    const reasons = reasonsFor(doc, stemsOfNames(components, lane));
    const byNumber = { field: 'kb', typed: String(kb), found: `KB${kb}`, by: 'exact' } as const;
    return {
      kb,
      title: card?.title ?? null,
      titleHighlights: mark(card?.title ?? ''),
      components: components.map(namedOf),
      products: subject.products.map((at) => namedOf(index.products[at]!)),
      excerpt: card && excerptOf(card, mark),
      card: card ? 'present' : 'missing',
      score,
      why: named.includes(kb) ? [byNumber, ...reasons] : reasons,
    };
  };
}

function stemsOfNames(things: readonly Named[], lane: WordLane): Set<number | undefined> {
  return new Set(things.flatMap(({ name }) => tokenize(name).map(({ word }) => lane.stemIdOf(word))));
}

function namedOf({ id, name }: Named): Named {
  return { id, name };
}
