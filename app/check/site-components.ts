import type { KnownComponent } from '@/components/check/leads';
import { siteLibrary } from '@/library/site-library';

/** The components of the lexicon, with how many articles each has a page for. */
export function siteComponents(): KnownComponent[] {
  const { lexicon, byComponent } = siteLibrary();
  return lexicon.components.map(({ id, name, files, services }) => ({
    id,
    name,
    files,
    services,
    articles: byComponent.get(id)?.length ?? 0,
  }));
}
