import { useEffect, useRef } from 'react';
import { leftPlace } from './left-place';

/**
 * Scrolls back to where the reader left the results, once all of them stand again and nothing above them will come or go, unless
 * the reader has scrolled meanwhile.
 */
export function useReturn(isComplete: boolean): void {
  const returned = useRef(false);
  useEffect(() => {
    if (!isComplete || returned.current) return;
    returned.current = true;
    const place = leftPlace();
    if (place && window.scrollY === 0) window.scrollTo({ top: place.scroll, behavior: 'instant' });
  }, [isComplete]);
}
