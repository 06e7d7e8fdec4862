import { createContext, use, type MouseEvent, type ReactNode } from 'react';
import { printAddress, type Address } from './address';

/** How a part of the page puts another query into the box. */
export interface Taking {
  take(address: Address): void;
  /** Whether the query may hold pasted text, and so must not stand in a link's address. */
  isPrivate: boolean;
}

/** Given by the search page to everything below it. */
export const TakingContext = createContext<Taking>({ take: () => undefined, isPrivate: false });

interface QueryLinkProps {
  query: string;
  verbatim?: boolean;
  className?: string;
  /** For a value of a list of which it is chosen. */
  current?: boolean;
  children: ReactNode;
}

/** A link to another search: taken in place, or opened in a new tab by the browser's own means. */
export function QueryLink({ query, verbatim = false, className, current, children }: QueryLinkProps) {
  const { take, isPrivate } = use(TakingContext);
  const address = { text: query, verbatim };
  if (isPrivate) {
    return (
      <button
        type="button"
        className={`link ${className ?? ''}`}
        aria-current={current}
        onClick={() => take(address)}
      >
        {children}
      </button>
    );
  }
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    take(address);
  };
  return (
    <a href={printAddress(address)} className={className} aria-current={current} onClick={click}>
      {children}
    </a>
  );
}
