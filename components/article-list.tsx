import type { Article } from '@/schema/article';
import { Title } from './article/title';
import { shortProducts } from './chips';
import { Day } from './day';
import { componentName, type Names } from './names';
import { articleUrl } from './urls';

/** An article with the day that tells its age, null where none is known. */
export interface Dated {
  article: Article;
  date: string | null;
}

/** Articles one under the other, as they are passed in. */
export function ArticleList({ entries, names }: { entries: readonly Dated[]; names: Names }) {
  return (
    <ol className="article-list">
      {entries.map((entry) => (
        <li key={entry.article.kb}>
          <a href={articleUrl(entry.article.kb)}>
            <span className="kb">KB {entry.article.kb}</span> <Title article={entry.article} />
          </a>
          <p className="facts">
            <Facts entry={entry} names={names} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Facts({ entry: { article, date }, names }: { entry: Dated; names: Names }) {
  const components = article.components.map((id) => componentName(id, names)).join(', ');
  const about = [components, shortProducts(article.products, names)].filter(Boolean).join(' · ');
  return (
    <>
      {about}
      {about && date && ' · '}
      {date && (
        <>
          files of <Day date={date.slice(0, 7)} />
        </>
      )}
    </>
  );
}
