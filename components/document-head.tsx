import { contentPolicy } from './policy';
import { articleJsonUrl, canonicalUrl, path } from './urls';

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
  /** The article whose data is offered beside the page. */
  alternateKb?: number;
}

/** The head of a document; app pages get theirs from their framework. */
export function DocumentHead({ title, description, address, alternateKb }: DocumentHeadProps) {
  const canonical = address === undefined ? null : canonicalUrl(address);
  return (
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {canonical && <link rel="canonical" href={canonical} />}
      {alternateKb !== undefined && (
        <link rel="alternate" type="application/json" href={articleJsonUrl(alternateKb)} />
      )}
      <script type="speculationrules">{SPECULATION_RULES}</script>
    </>
  );
}
