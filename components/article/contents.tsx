import type { Article } from '@/schema/article';
import type { Anchor, Outline } from './outline';

/** The table of contents of an article's page. */
export function Contents({ article, outline }: { article: Article; outline: Outline }) {
  return (
    <nav className="toc" aria-labelledby="contents">
      <h2 id="contents">On this page</h2>
      <ul>
        {outline.before.map(entry)}
        {outline.files.length + outline.manifests.length > 0 && (
          <li>
            <a href="#files">Files</a>
            <ul>
              {outline.files.map(entry)}
              {outline.manifests.length > 0 && entry({ id: 'manifests', label: 'Manifests and catalogs' })}
            </ul>
          </li>
        )}
        {outline.after.map(entry)}
        {article.references.length > 0 && entry({ id: 'references', label: 'See also' })}
        {article.appliesTo.length > 0 && entry({ id: 'applies-to', label: 'Applies to' })}
        {entry({ id: 'source', label: 'Source and damage' })}
      </ul>
    </nav>
  );
}

function entry({ id, label }: Anchor) {
  return (
    <li key={id}>
      <a href={`#${id}`}>{label}</a>
    </li>
  );
}
