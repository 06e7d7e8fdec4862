import type { ReactNode } from 'react';
import { componentUrl, productUrl } from './urls';

/** One entry of a browse list. */
export interface BrowseEntry {
  id: string;
  name: string;
  count: number;
  about?: string;
}

interface BrowseProps {
  components: readonly BrowseEntry[];
  products: readonly BrowseEntry[];
}

/** The ways into the library besides searching: by component and by operating system. */
export function Browse({ components, products }: BrowseProps) {
  return (
    <div className="browse">
      <BrowseList id="components" heading="By component">
        {components.map((entry) => item(entry, componentUrl(entry.id)))}
      </BrowseList>
      <BrowseList id="os" heading="By operating system">
        {products.map((entry) => item(entry, productUrl(entry.id)))}
      </BrowseList>
    </div>
  );
}

function BrowseList({ id, heading, children }: { id: string; heading: string; children: ReactNode[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p className="hint">No article here names one.</p>}
    </section>
  );
}

function item({ id, name, count, about }: BrowseEntry, url: string) {
  return (
    <li key={id}>
      <a href={url}>{name}</a> <span className="count">{count}</span>
      {about && <p className="hint">{about}</p>}
    </li>
  );
}
