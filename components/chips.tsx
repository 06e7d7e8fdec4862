import { componentUrl, productUrl } from './urls';
import { componentName, productName, productShortName, type Names } from './names';

/** Components as links to their pages. */
export function ComponentLinks({ ids, names }: { ids: readonly string[]; names: Names }) {
  return (
    <ul className="chips">
      {ids.map((id) => (
        <li key={id}>
          <a href={componentUrl(id)}>{componentName(id, names)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Operating systems as links to their pages, under their full names. */
export function ProductLinks({ ids, names }: { ids: readonly string[]; names: Names }) {
  return (
    <ul className="chips">
      {ids.map((id) => (
        <li key={id}>
          <a href={productUrl(id)}>{productName(id, names)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Operating systems in one short line, for lists: `2008, 2008 R2`. */
export function shortProducts(ids: readonly string[], names: Names): string {
  return ids.map((id) => productShortName(id, names)).join(', ');
}
