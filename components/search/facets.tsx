import { useState } from 'react';
import type { Facet } from '@/search/types';
import { counted } from './answer-words';
import { QueryLink } from './query-link';

const HEADINGS: Record<Facet['field'], string> = {
  component: 'Component',
  os: 'Operating system',
  arch: 'Architecture',
  restart: 'Restart',
  year: 'Year',
  file: 'File',
};

/** How the found articles divide, each value a link that narrows to it; folded away where the screen is narrow. */
export function Facets({ facets }: { facets: readonly Facet[] }) {
  const [open, setOpen] = useState(false);
  const chosen = facets.flatMap(({ values }) => values.filter((value) => value.chosen)).length;
  if (facets.every(({ values }) => values.length === 0)) return <div className="facets" />;
  return (
    <div className="facets">
      <button
        type="button"
        className="facets-switch"
        aria-expanded={open}
        aria-controls="facet-lists"
        onClick={() => setOpen(!open)}
      >
        Narrow down{chosen > 0 && ` (${chosen} chosen)`}
      </button>
      <div id="facet-lists" className={open ? 'facet-lists open' : 'facet-lists'}>
        {facets
          .filter(({ values }) => values.length > 0)
          .map((facet) => (
            <FacetList key={facet.field} {...facet} />
          ))}
      </div>
    </div>
  );
}

function FacetList({ field, values, more }: Facet) {
  return (
    <section aria-labelledby={`facet-${field}`}>
      <h3 id={`facet-${field}`}>{HEADINGS[field]}</h3>
      <ul>
        {values.map(({ value, label, count, chosen, query }) => (
          <li key={value}>
            <QueryLink query={query} current={chosen || undefined}>
              {chosen && <span className="sr-only">Chosen, take away: </span>}
              {label}
            </QueryLink>{' '}
            <span className="count">{count.toLocaleString('en-US')}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="hint">and {counted(more, 'other')}</p>}
    </section>
  );
}
