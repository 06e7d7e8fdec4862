import { articleUrl, componentUrl } from '../urls';
import { naming, plural } from './check-words';
import type { Lead } from './leads';

const SHOWN = 8;

/** Articles and components to read about what no version can be compared for. */
export function LeadsList({ leads }: { leads: readonly Lead[] }) {
  if (leads.length === 0) return null;
  return (
    <section className="leads" aria-labelledby="leads">
      <h2 id="leads">Read on</h2>
      <ul>
        {leads.map(({ about, component, articles }) => (
          <li key={component?.id ?? about}>
            {about}:{' '}
            {component && (
              <a href={componentUrl(component.id)}>
                {component.name}, {plural(component.articles, 'article')}
              </a>
            )}
            {articles.length > 0 && <Articles articles={articles} about={about} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ articles, about }: Pick<Lead, 'articles' | 'about'>) {
  const list = (some: Lead['articles']) => (
    <ul>
      {some.map(({ kb, title }) => (
        <li key={kb}>
          <a href={articleUrl(kb)}>
            KB {kb}
            {title && ` ${title}`}
          </a>
        </li>
      ))}
    </ul>
  );
  const more = articles.slice(SHOWN);
  return (
    <>
      {naming(articles.length)}
      {list(articles.slice(0, SHOWN))}
      {more.length > 0 && (
        <details>
          <summary>
            {more.length} more on {about}
          </summary>
          {list(more)}
        </details>
      )}
    </>
  );
}
