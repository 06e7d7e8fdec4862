import type { Article } from '@/schema/article';

const FOLDED_FROM = 9;

/** The source's own list of products; a long one is folded away. */
export function AppliesTo({ article: { appliesTo } }: { article: Article }) {
  if (appliesTo.length === 0) return null;
  const list = (
    <ul>
      {appliesTo.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="applies-to">
      <h2 id="applies-to">Applies to</h2>
      {appliesTo.length < FOLDED_FROM ? (
        list
      ) : (
        <details>
          <summary>{appliesTo.length} products and editions</summary>
          {list}
        </details>
      )}
    </section>
  );
}
