interface PageLinksProps {
  /** Names the navigation among those of its page. */
  label: string;
  /** Address of a page by its number from 1. */
  url: (page: number) => string;
  page: number;
  pages: number;
}

/** Links to the other pages of something that is too long for one. */
export function PageLinks({ label, url, page, pages }: PageLinksProps) {
  if (pages === 1) return null;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return (
    <nav className="page-links" aria-label={label}>
      <ul>
        {numbers.map((number) => (
          <li key={number}>
            <a href={url(number)} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
