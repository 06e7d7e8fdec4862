import type { Metadata } from 'next';
import { Browse, type BrowseEntry } from '@/components/browse';
import { Search } from '@/components/search/search';
import { assetUrl, canonicalUrl, feedUrl, searchManifestUrl, searchUrl } from '@/components/urls';
import type { Library } from '@/library/library';
import { siteLibrary } from '@/library/site-library';

export const metadata: Metadata = {
  alternates: {
    canonical: canonicalUrl(searchUrl()),
    types: { 'application/atom+xml': canonicalUrl(feedUrl()) },
  },
};

const SEARCH_FILES = { manifest: searchManifestUrl(), worker: assetUrl('search-worker.js') };

/** The start page: search first, then the ways to browse. */
export default function Home() {
  const library = siteLibrary();
  return (
    <div className="home">
      <h1>Find the hotfix</h1>
      <Search files={SEARCH_FILES}>
        <p className="hint">
          {library.articles.length} {library.articles.length === 1 ? 'article' : 'articles'} in this library.
        </p>
        <Browse components={componentEntries(library)} products={productEntries(library)} />
      </Search>
    </div>
  );
}

function componentEntries({ lexicon, byComponent }: Library): BrowseEntry[] {
  return lexicon.components
    .map(({ id, name, about }) => ({ id, name, about, count: byComponent.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function productEntries({ lexicon, byProduct }: Library): BrowseEntry[] {
  return lexicon.products
    .toSorted((a, b) => b.released - a.released || a.name.localeCompare(b.name, 'en'))
    .map(({ id, name }) => ({ id, name, count: byProduct.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}
