import { groupDocument, groupParams } from '@/app/group-document';
import { productUrl } from '@/components/urls';
import { siteLibrary } from '@/library/site-library';
import type { Product } from '@/schema/lexicon';

export const dynamic = 'force-static';

/** Only operating systems with articles have a page. */
export function generateStaticParams() {
  return groupParams(siteLibrary().byProduct);
}

/** An operating system's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const library = siteLibrary();
  const product = library.products.get(id);
  return groupDocument(
    product ? { kind: 'Operating system', ...product, about: aboutProduct(product) } : null,
    library.byProduct.get(id) ?? [],
    library,
    productUrl(id),
  );
}

function aboutProduct({ released, builds }: Product): string {
  return `Released in ${released}; its files have versions ${builds.map((build) => `${build}.x`).join(' and ')}.`;
}
