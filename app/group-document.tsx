import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { GroupPage, type Group } from '@/components/group-page';
import { articleDate, type Library } from '@/library/library';
import type { Article } from '@/schema/article';
import { renderDocument } from './render-document';

/** The id of the page that stands in when no article names a component, or an operating system: an export refuses a route without pages. */
const NONE = 'none';

/** The pages of a kind of group: one for each group that has articles. */
export function groupParams(groups: ReadonlyMap<string, readonly Article[]>): { id: string }[] {
  return groups.size > 0 ? [...groups.keys()].map((id) => ({ id })) : [{ id: NONE }];
}

/** The page of a component or an operating system; without a group, one that says that no article names any. */
export function groupDocument(
  group: Group | null,
  articles: readonly Article[],
  library: Library,
  address: string,
): Promise<Response> {
  const shown = group ?? { kind: 'Nothing here', name: 'No article here names one', about: '', aliases: [] };
  return renderDocument(
    <Document
      head={
        <DocumentHead title={`${shown.name} hotfixes · Fixdex`} description={shown.about} address={address} />
      }
    >
      <GroupPage
        group={shown}
        entries={articles.map((article) => ({ article, date: articleDate(article) }))}
        names={library}
      />
    </Document>,
  );
}
