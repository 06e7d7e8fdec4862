import { ArticleList, type Dated } from '@/components/article-list';
import { Day } from '@/components/day';
import type { Names } from '@/components/names';
import { fileDataUrl, filesUrl, fileUrl, letterDataUrl } from '@/components/urls';
import type { BuildGroup } from '@/versions/file-lanes';
import type { FileEntry } from './file-entry';
import { NewestKnown } from './newest-known';
import type { NewestTable } from './newest-table';
import { PageLinks } from './page-links';
import { Timeline } from './timeline';
import { timelineOf } from './timeline-layout';
import { VersionTables } from './version-tables';

interface FilePageProps {
  file: FileEntry;
  /** The versions of this page. */
  groups: readonly BuildGroup[];
  /** Over all pages. */
  newest: NewestTable;
  /** Newest first; on the first page only. */
  articles: readonly Dated[];
  page: number;
  pages: number;
  names: Names;
  /** Date of the data. */
  asOf: string | null;
  /** Whether the site has the versions as data and as a sheet of their own. */
  hasOwnData: boolean;
}

const MOST_ARTICLES = 20;

/** One file across all articles: what is newest, how it went over time, and every version. */
export function FilePage(props: FilePageProps) {
  const { file, groups, newest, articles, page, pages, names, asOf, hasOwnData } = props;
  const timeline = timelineOf(groups);
  return (
    <div className="file-page">
      <p className="eyebrow">
        <a href={filesUrl()}>Files</a>
      </p>
      <h1>{pages > 1 ? `${file.name}, page ${page} of ${pages}` : file.name}</h1>
      <Summary file={file} hasOwnData={hasOwnData} />
      <PageLinks label="Pages" url={(number) => fileUrl(file.name, number)} page={page} pages={pages} />
      {page === 1 && <NewestKnown table={newest} names={names} asOf={asOf} />}
      {timeline && (
        <section aria-labelledby="over-time">
          <h2 id="over-time">Over time</h2>
          <Timeline name={file.name} layout={timeline} />
        </section>
      )}
      <VersionTables name={file.name} groups={groups} names={names} />
      <PageLinks
        label="Pages, again"
        url={(number) => fileUrl(file.name, number)}
        page={page}
        pages={pages}
      />
      {page === 1 && <Articles articles={articles} names={names} />}
    </div>
  );
}

function Summary({
  file: { name, versions, articles, newest },
  hasOwnData,
}: Pick<FilePageProps, 'file' | 'hasOwnData'>) {
  return (
    <p>
      {versions === 0 ? 'No version stated' : `${versions} ${versions === 1 ? 'version' : 'versions'}`} in{' '}
      {articles} {articles === 1 ? 'article' : 'articles'}
      {newest && (
        <>
          , the newest file of <Day date={newest} />
        </>
      )}
      . {hasOwnData ? <OwnData name={name} /> : <LetterData name={name} />}
    </p>
  );
}

function OwnData({ name }: { name: string }) {
  return (
    <>
      All of them as{' '}
      <a href={fileDataUrl(name, 'csv')} download>
        CSV
      </a>{' '}
      <small>
        (versions as <code>=&quot;…&quot;</code>, which spreadsheets keep as text)
      </small>{' '}
      or <a href={fileDataUrl(name, 'json')}>JSON</a>.
    </>
  );
}

function LetterData({ name }: { name: string }) {
  return (
    <>
      All of them, with the other files of the same first letter, as <a href={letterDataUrl(name)}>JSON</a>.
    </>
  );
}

function Articles({ articles, names }: { articles: readonly Dated[]; names: Names }) {
  const more = articles.length - MOST_ARTICLES;
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles that ship it</h2>
      <ArticleList entries={articles.slice(0, MOST_ARTICLES)} names={names} />
      {more > 0 && <p className="hint">{more} older articles stand in the tables above.</p>}
    </section>
  );
}
