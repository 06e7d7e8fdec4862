import { absoluteUrl, openSearchUrl, searchUrl, staticUrl } from '@/components/urls';
import { xml, xmlDocument, xmlText } from './xml';

/** What a browser reads to search the site from its address bar. */
export function openSearch(origin: string): string {
  const search = absoluteUrl(origin, searchUrl());
  return xmlDocument(
    xml(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      xml('ShortName', {}, 'Fixdex'),
      xml('Description', {}, 'Windows hotfix articles by symptom, file, version and event'),
      xml('InputEncoding', {}, 'UTF-8'),
      xml('Image', { type: 'image/svg+xml' }, xmlText(absoluteUrl(origin, staticUrl('icon.svg')))),
      xml('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
      xml('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absoluteUrl(origin, openSearchUrl()),
      }),
    ),
  );
}
