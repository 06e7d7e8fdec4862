import { contentPolicy } from './policy';
import { canonicalUrl, path } from './urls';

/** Browsers that know speculation rules fetch a page of this site when its link is about to be followed. */
const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: `${path('')}*` }, { not: { href_matches: '/*.json' } }] },
      eagerness: 'moderate',
    },
  ],
});

const POLICY = contentPolicy([SPECULATION_RULES]);

interface DocumentHeadProps {
  title: string;
  description: string;
  /** The page's own address; pages for missing addresses have none. */
  address?: string;
  /** Where the data behind the page is, as JSON. */
  dataAddress?: string;
}

/** The head of a document; app pages get theirs from their framework. */
export function DocumentHead({ title, description, address, dataAddress }: DocumentHeadProps) {
  const canonical = address === undefined ? null : canonicalUrl(address);
  return (
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {canonical && <link rel="canonical" href={canonical} />}
      {dataAddress && <link rel="alternate" type="application/json" href={dataAddress} />}
      <script type="speculationrules">{SPECULATION_RULES}</script>
    </>
  );
}
