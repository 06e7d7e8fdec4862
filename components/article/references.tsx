import type { Article, Reference } from '@/schema/article';
import { KbLink } from '@/components/kb-link';
import type { Names } from '@/components/names';

/** The other articles that this one points to. */
export function References({ article, names }: { article: Article; names: Names }) {
  if (article.references.length === 0) return null;
  return (
    <section aria-labelledby="references">
      <h2 id="references">See also</h2>
      <ul>
        {article.references.map((reference, index) => (
          <li key={index}>
            <ReferenceText reference={reference} names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReferenceText({ reference: { kb, title }, names }: { reference: Reference; names: Names }) {
  const name = title ?? (kb !== null && names.byKb.get(kb)?.title);
  return (
    <>
      {kb === null ? <em>Number missing in the source</em> : <KbLink kb={kb} names={names} />}
      {name && ` — ${name}`}
    </>
  );
}
