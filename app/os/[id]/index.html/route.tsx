import { groupDocument, groupParams, type GroupKind } from '@/app/group-document';
import { productUrl } from '@/components/urls';
import { siteLibrary } from '@/library/site-library';
import type { Product } from '@/schema/lexicon';

export const dynamic = 'force-static';

/** Only operating systems with articles have pages. */
export function generateStaticParams() {
  return groupParams(byProduct());
}

/** An operating system's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return groupDocument((await params).id, byProduct());
}

function byProduct(): GroupKind {
  const { byProduct: groups, products } = siteLibrary();
  const about = (id: string) => {
    const product = products.get(id);
    return product ? { kind: 'Operating system', ...product, about: aboutProduct(product) } : null;
  };
  return { groups, about, url: productUrl };
}

function aboutProduct({ released, builds }: Product): string {
  const versions = new Intl.ListFormat('en-GB').format(builds.map((build) => `${build}.x`));
  return `Released in ${released}; its files have versions ${versions}.`;
}
