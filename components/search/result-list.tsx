import { useEffect, useRef } from 'react';
import type { Result } from '@/search/types';
import { ResultCard } from './result-card';
import { PAGE_SIZE } from './search-state';

interface ResultListProps {
  results: readonly Result[];
  total: number;
  onOpen: () => void;
  onMore: () => void;
}

/** The found articles, the best first, with more of them on demand. */
export function ResultList({ results, total, onOpen, onMore }: ResultListProps) {
  const list = useRef<HTMLOListElement>(null);
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    const at = awaited.current;
    if (at === null || results.length <= at) return;
    // Whoever asked for more goes on reading there.
    list.current?.querySelectorAll<HTMLElement>('[data-result]')[at]?.focus();
    awaited.current = null;
  }, [results]);
  const rest = total - results.length;
  // Fewer are on the screen only while the others are on their way.
  const mayAsk = rest > 0 && results.length >= PAGE_SIZE;
  return (
    <>
      <ol ref={list} className="results">
        {results.map((result) => (
          <ResultCard key={result.kb} result={result} onOpen={onOpen} />
        ))}
      </ol>
      {mayAsk && (
        <button
          type="button"
          className="more"
          onClick={() => {
            awaited.current = results.length;
            onMore();
          }}
        >
          {Math.min(rest, PAGE_SIZE)} more of {total.toLocaleString('en-US')}
        </button>
      )}
    </>
  );
}
