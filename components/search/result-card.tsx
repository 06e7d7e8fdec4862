import type { Excerpt, Match, Result } from '@/search/types';
import { Title } from '../article/title';
import { articleUrl } from '../urls';
import { Highlighted } from './highlighted';
import { productLine } from './product-line';
import { reasons } from './reasons';

const EXCERPT_FIELDS: Record<Excerpt['field'], string> = {
  symptoms: 'Symptoms',
  cause: 'Cause',
  resolution: 'Resolution',
};

interface ResultCardProps {
  result: Result;
  /** The reader leaves for this article. */
  onOpen: () => void;
}

/** One found article: what it is, what it is about, and why it was found. */
export function ResultCard({ result, onOpen }: ResultCardProps) {
  const { kb, components, products, excerpt } = result;
  const facts = [
    components.map(({ name }) => name).join(', '),
    productLine(products.map(({ name }) => name)),
  ];
  return (
    <li className="result">
      <h3>
        <a href={articleUrl(kb)} data-result onClick={onOpen}>
          <ResultTitle result={result} />
        </a>
      </h3>
      {excerpt && (
        <p className="excerpt">
          <span className="excerpt-field">{EXCERPT_FIELDS[excerpt.field]}</span>{' '}
          <Highlighted text={excerpt.text} ranges={excerpt.highlights} />
        </p>
      )}
      <p className="facts">{facts.filter(Boolean).join(' · ')}</p>
      <Why why={result.why} />
    </li>
  );
}

function ResultTitle({ result: { kb, title, titleHighlights, card } }: { result: Result }) {
  if (card === 'present' && title === null) return <Title article={{ kb, title }} />;
  return (
    <>
      <span className="kb">KB {kb}</span>{' '}
      {title === null ? (
        <span className="stand-in">title could not be loaded</span>
      ) : (
        <Highlighted text={title} ranges={titleHighlights} />
      )}
    </>
  );
}

function Why({ why }: { why: readonly Match[] }) {
  const found = reasons(why);
  if (found.length === 0) return null;
  return (
    <p className="why">
      Found in{' '}
      {found.map(({ field, words }, nr) => (
        <span key={field}>
          {nr > 0 && ' · '}
          {field}:{' '}
          {words.map(({ found: word, note }, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <b>{word}</b>
              {note && ` (${note})`}
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
