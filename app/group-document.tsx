import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { pageSlug } from '@/components/file-slug';
import { GroupPage, type Group } from '@/components/group-page';
import { articleDate } from '@/library/library';
import { siteLibrary } from '@/library/site-library';
import type { Article } from '@/schema/article';
import { renderDocument } from './render-document';

/** So many entries keep a page far below 300 KB, whatever their titles. */
const ARTICLES_PER_PAGE = 100;

/** The id of the page that stands in when no article names a component, or an operating system: an export refuses a route without pages. */
const NONE = 'none';

/** A way to gather articles: by component, or by operating system. */
export interface GroupKind {
  groups: ReadonlyMap<string, readonly Article[]>;
  /** What is said of a group; null where the lexicon does not know it. */
  about: (id: string) => Group | null;
  url: (id: string, page: number) => string;
}

/** The pages of a kind of group: one or more for each group that has articles. */
export function groupParams({ groups }: GroupKind): { id: string }[] {
  return groups.size > 0 ? [...groupPages(groups).keys()].map((id) => ({ id })) : [{ id: NONE }];
}

/** A page of a component or an operating system; without any group, one that says that no article names any. */
export function groupDocument(param: string, { groups, about, url }: GroupKind): Promise<Response> {
  const { id, page } = groupPages(groups).get(param) ?? { id: param, page: 1 };
  const articles = groups.get(id) ?? [];
  const group = about(id) ?? {
    kind: 'Nothing here',
    name: 'No article here names one',
    about: '',
    aliases: [],
  };
  const shown = articles.slice((page - 1) * ARTICLES_PER_PAGE, page * ARTICLES_PER_PAGE);
  const title =
    page === 1 ? `${group.name} hotfixes · Fixdex` : `${group.name} hotfixes, page ${page} · Fixdex`;
  return renderDocument(
    <Document head={<DocumentHead title={title} description={group.about} address={url(id, page)} />}>
      <GroupPage
        group={group}
        entries={shown.map((article) => ({ article, date: articleDate(article) }))}
        total={articles.length}
        page={page}
        pages={countPages(articles)}
        url={(number) => url(id, number)}
        names={siteLibrary()}
      />
    </Document>,
  );
}

/** The group and the number of every page, by the name of its folder. */
function groupPages(groups: GroupKind['groups']): Map<string, { id: string; page: number }> {
  const pages = [...groups].flatMap(([id, articles]) =>
    Array.from({ length: countPages(articles) }, (_, index) => ({ id, page: index + 1 })),
  );
  return new Map(pages.map(({ id, page }) => [pageSlug(id, page), { id, page }]));
}

function countPages(articles: readonly Article[]): number {
  return Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
}
