import type { Answer, Facet } from '@/search/types';
import { counted } from './answer-words';
import { QueryLink } from './query-link';

const FACETS_ID = 'facets';
/** How many values of a facet are seen at once. */
const UNFOLDED = 6;

interface FacetsProps {
  facets: readonly Facet[];
  /** Whether they are unfolded; where there is room, they always are. */
  open: boolean;
}

const HEADINGS: Record<Facet['field'], string> = {
  component: 'Component',
  os: 'Operating system',
  arch: 'Architecture',
  restart: 'Restart',
  year: 'Year',
  file: 'File',
};

/** Unfolds the facets where the screen is too narrow to show them beside the results. */
export function FacetsSwitch({ facets, open, onSwitch }: FacetsProps & { onSwitch: () => void }) {
  const chosen = facets.flatMap(({ values }) => values.filter((value) => value.chosen)).length;
  return (
    <button
      type="button"
      className="facets-switch"
      aria-expanded={open}
      aria-controls={FACETS_ID}
      onClick={onSwitch}
    >
      Narrow down{chosen > 0 && ` (${chosen})`}
    </button>
  );
}

/** How the found articles divide, each value a link that narrows to it. */
export function Facets({ facets, open }: FacetsProps) {
  return (
    <div id={FACETS_ID} className={open ? 'facets open' : 'facets'}>
      {facets.map((facet) => (
        <FacetList key={facet.field} {...facet} />
      ))}
    </div>
  );
}

/** The facets that can narrow what was found: some of their values is chosen, or not shared by all. */
export function telling({ facets, total }: Answer): Facet[] {
  return facets.filter(({ values }) => values.some(({ chosen, count }) => chosen || count < total));
}

function FacetList({ field, values, more }: Facet) {
  const [first, folded] = [values.slice(0, UNFOLDED), values.slice(UNFOLDED)];
  return (
    <section aria-labelledby={`facet-${field}`}>
      <h3 id={`facet-${field}`}>{HEADINGS[field]}</h3>
      <FacetValues values={first} />
      {folded.length > 0 && (
        <details>
          <summary>{(folded.length + more).toLocaleString('en-US')} more</summary>
          <FacetValues values={folded} />
          {more > 0 && <p className="hint">and {counted(more, 'other')}</p>}
        </details>
      )}
    </section>
  );
}

function FacetValues({ values }: Pick<Facet, 'values'>) {
  return (
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
  );
}
