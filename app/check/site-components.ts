import { knownComponents } from '@/components/check/known-components';
import type { KnownComponent } from '@/components/check/leads';
import { siteLibrary } from '@/library/site-library';

/** The components of the site's lexicon, with how many articles each has a page for. */
export function siteComponents(): KnownComponent[] {
  const { lexicon, byComponent } = siteLibrary();
  return knownComponents(lexicon.components, (id) => byComponent.get(id)?.length ?? 0);
}
