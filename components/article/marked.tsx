import type { KnownBy } from './branch-cell';

/** A value with the mark that says how it is known. */
export function Marked({ known }: { known: KnownBy | null }) {
  return (
    known && (
      <>
        {known.value} <small>{known.basis}</small>
      </>
    )
  );
}
