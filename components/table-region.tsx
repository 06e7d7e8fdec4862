import type { ReactNode } from 'react';

/** Lets a wide table scroll by itself, also from the keyboard, while the page stays where it is. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-region" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
