import { ArticleList, type Dated } from './article-list';
import { PageLinks } from './files/page-links';
import type { Names } from './names';

/** What articles can be gathered by: a component or an operating system. */
export interface Group {
  /** What it is, over its name: `Component`. */
  kind: string;
  name: string;
  /** One sentence about it. */
  about: string;
  /** Other spellings that readers may know it by. */
  aliases: readonly string[];
}

interface GroupPageProps {
  group: Group;
  /** The articles of this page. */
  entries: readonly Dated[];
  /** How many articles there are on all pages. */
  total: number;
  page: number;
  pages: number;
  /** Address of a page by its number from 1. */
  url: (page: number) => string;
  names: Names;
}

/** The articles of a group, newest first, on as many pages as they need. */
export function GroupPage({ group, entries, total, page, pages, url, names }: GroupPageProps) {
  const { kind, name, about, aliases } = group;
  return (
    <div className="group-page">
      <p className="eyebrow">{kind}</p>
      <h1>{name}</h1>
      <p>{about}</p>
      {aliases.length > 0 && <p className="hint">Also searched as: {aliases.join(', ')}</p>}
      <h2>
        {total} {total === 1 ? 'article' : 'articles'}, newest first
        {pages > 1 && `, page ${page} of ${pages}`}
      </h2>
      <ArticleList entries={entries} names={names} />
      <PageLinks label="Pages" url={url} page={page} pages={pages} />
    </div>
  );
}
