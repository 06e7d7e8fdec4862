import type { ReactNode } from 'react';
import { SearchForm } from './search-form';
import { ThemeSwitch } from './theme-switch';
import { assetUrl, canonicalUrl, checkUrl, filesUrl, openSearchUrl, path, staticUrl } from './urls';

interface DocumentProps {
  /** What this page adds to the head. */
  head?: ReactNode;
  /** The start page has its search box in its content. */
  searchInHeader?: boolean;
  children: ReactNode;
}

/** The whole of an HTML page: the frame that documents and app pages share. */
export function Document({ head, searchInHeader = true, children }: DocumentProps) {
  return (
    <html lang="en" suppressHydrationWarning>
      <Head>{head}</Head>
      <body>
        <a className="skip-link" href="#content">
          Skip to content
        </a>
        <Header hasSearch={searchInHeader} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>Fixdex runs in this browser alone: nothing you type or paste leaves it.</p>
        </footer>
      </body>
    </html>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <head>
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <link rel="icon" href={staticUrl('icon.svg')} type="image/svg+xml" />
      {canonicalUrl('') && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="Fixdex"
          href={openSearchUrl()}
        />
      )}
      {children}
      <link rel="stylesheet" href={assetUrl('site.css')} />
      {/* Not deferred: it sets the chosen theme before anything is painted. */}
      <script src={assetUrl('head.js')} />
      <script src={assetUrl('site.js')} defer />
    </head>
  );
}

function Header({ hasSearch }: { hasSearch: boolean }) {
  return (
    <header className="site-header">
      <a className="brand" href={path('')}>
        Fixdex
      </a>
      <nav className="site-nav" aria-label="Site">
        <a href={filesUrl()}>Files</a>
        <a href={checkUrl()}>Check a host</a>
      </nav>
      {hasSearch && <SearchForm id="header-search" />}
      <ThemeSwitch />
    </header>
  );
}
