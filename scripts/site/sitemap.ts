import { absoluteUrl, sitemapUrl } from '@/components/urls';
import { xml, xmlDocument, xmlText } from './xml';

/** What search engines take in one part of a sitemap; they refuse larger ones. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 10_000_000;

/** So much of a part stands around its addresses. */
const FRAME_BYTES = 1000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** A text file of the site with its name below the site's root. */
export interface SiteFile {
  name: string;
  text: string;
}

/** The sitemap of a site from the addresses of its pages, without host: an index, and parts of a size that search engines take. */
export function sitemapFiles(
  origin: string,
  addresses: readonly string[],
  most = { addresses: MOST_ADDRESSES, bytes: MOST_BYTES },
): SiteFile[] {
  const entries = addresses.map((address) => located('url', origin, address));
  const parts = cut(entries, most);
  const index = parts.map((_, at) => located('sitemap', origin, sitemapUrl(at + 1)));
  return [
    { name: 'sitemap.xml', text: xmlDocument(xml('sitemapindex', NAMESPACE, ...index)) },
    ...parts.map((part, at) => ({
      name: `sitemap-${at + 1}.xml`,
      text: xmlDocument(xml('urlset', NAMESPACE, ...part)),
    })),
  ];
}

function located(element: 'url' | 'sitemap', origin: string, address: string): string {
  return xml(element, {}, xml('loc', {}, xmlText(absoluteUrl(origin, address))));
}

function cut(entries: readonly string[], most: { addresses: number; bytes: number }): string[][] {
  const parts: string[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const part = parts.at(-1);
    const size = Buffer.byteLength(entry);
    if (part && part.length < most.addresses && bytes + size <= most.bytes) {
      part.push(entry);
      bytes += size;
    } else {
      parts.push([entry]);
      bytes = FRAME_BYTES + size;
    }
  }
  return parts;
}
