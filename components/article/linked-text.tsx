import { Fragment, type ReactNode } from 'react';
import type { Names } from '@/components/names';
import { KbLink } from '@/components/kb-link';

/** What becomes a link in running text: an http address without the punctuation behind it, or a KB number. */
const LINK = /(https?:\/\/[^\s<>"()]*[^\s<>"().,;:!?])|\bKB ?(\d{5,7})\b/g;

/** Text with its addresses as links, and with the KB numbers of articles that are here. */
export function LinkedText({ text, names }: { text: string; names: Names }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, url, kb] = match;
    const link = url
      ? externalLink(url)
      : names.byKb.has(Number(kb)) && <KbLink kb={Number(kb)} names={names} />;
    if (!link) continue;
    parts.push(text.slice(at, match.index), link);
    at = match.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

function externalLink(url: string) {
  return (
    <a href={url} rel="external">
      {url}
    </a>
  );
}
