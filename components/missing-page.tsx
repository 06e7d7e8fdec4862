import { SearchForm } from './search-form';
import { path, vendorUrl } from './urls';

/** What is shown for an address that is not here; the page's script names the KB when the address has one. */
export function MissingPage() {
  return (
    <div className="missing-page" data-missing-page>
      <h1 data-missing-heading>This page is not here</h1>
      <p data-missing-text>
        The address may be mistyped, or the article is not in this library. Search for it, or start from the{' '}
        <a href={path('')}>list of components and operating systems</a>.
      </p>
      <SearchForm id="missing-search" large />
      <p hidden data-missing-vendor>
        The vendor may still have it:{' '}
        <a href={vendorUrl(0)} rel="external">
          vendor&rsquo;s page
        </a>
        .
      </p>
    </div>
  );
}
