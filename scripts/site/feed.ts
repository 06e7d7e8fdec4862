import { titleText } from '@/components/article/title';
import { absoluteUrl, articleUrl, feedUrl, searchUrl } from '@/components/urls';
import { articleDate } from '@/library/library';
import type { Article } from '@/schema/article';
import { xml, xmlDocument, xmlText } from './xml';

/** A feed tells what is new; older articles are found by search. */
const ENTRIES = 50;

interface Dated {
  article: Article;
  date: string;
}

/** The newest articles as an Atom feed; articles without a date are not among them. */
export function feed(origin: string, articles: readonly Article[]): string {
  const newest = articles
    .map((article) => ({ article, date: articleDate(article) }))
    .filter((entry): entry is Dated => entry.date !== null)
    .sort((a, b) => b.date.localeCompare(a.date) || b.article.kb - a.article.kb)
    .slice(0, ENTRIES);
  const home = absoluteUrl(origin, searchUrl());
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      xml('title', {}, 'Fixdex: newest articles'),
      xml('id', {}, xmlText(home)),
      xml('link', { href: home }),
      xml('link', { rel: 'self', href: absoluteUrl(origin, feedUrl()) }),
      xml('author', {}, xml('name', {}, 'Fixdex')),
      xml('updated', {}, moment(newest[0]?.date)),
      ...newest.map((entry) => feedEntry(origin, entry)),
    ),
  );
}

function feedEntry(origin: string, { article, date }: Dated): string {
  const address = absoluteUrl(origin, articleUrl(article.kb));
  const first = article.sections[0]?.blocks.find((block) => block.type === 'paragraph')?.text;
  return xml(
    'entry',
    {},
    xml('title', {}, xmlText(`KB ${article.kb}: ${titleText(article)}`)),
    xml('id', {}, xmlText(address)),
    xml('link', { href: address }),
    xml('updated', {}, moment(date)),
    ...(first ? [xml('summary', {}, xmlText(first))] : []),
  );
}

/** Atom asks for a moment, articles have a day; a feed without entries is as old as can be. */
function moment(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`;
}
