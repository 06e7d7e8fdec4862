import { titleText } from './article/title';
import type { Names } from './names';
import { articleUrl, vendorUrl } from './urls';

/** A KB number as a link: to its page when it is here, else to the vendor's. */
export function KbLink({ kb, names }: { kb: number; names: Names }) {
  const article = names.byKb.get(kb);
  return article ? (
    <a href={articleUrl(kb)} title={titleText(article)}>
      KB {kb}
    </a>
  ) : (
    <a href={vendorUrl(kb)} rel="external">
      KB {kb}
    </a>
  );
}
