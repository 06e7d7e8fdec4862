import type { Article } from '@/schema/article';
import { Title } from './article/title';
import { shortProducts } from './chips';
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
      {entries.map(({ article, date }) => (
        <li key={article.kb}>
          <a href={articleUrl(article.kb)}>
            <span className="kb">KB {article.kb}</span> <Title article={article} />
          </a>
          <p className="facts">
            {[
              article.components.map((id) => componentName(id, names)).join(', '),
              shortProducts(article.products, names),
              date && `files of ${date.slice(0, 7)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
