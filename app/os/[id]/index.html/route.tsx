import { notFound } from 'next/navigation';
import { dated } from '@/app/dated';
import { renderDocument } from '@/app/render-document';
import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { GroupPage } from '@/components/group-page';
import { siteLibrary } from '@/library/site-library';
import type { Product } from '@/schema/lexicon';

export const dynamic = 'force-static';

/** Only operating systems with articles have a page. */
export function generateStaticParams() {
  return [...siteLibrary().byProduct.keys()].map((id) => ({ id }));
}

/** An operating system's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const library = siteLibrary();
  const product = library.products.get(id) ?? notFound();
  const about = aboutProduct(product);
  return renderDocument(
    <Document head={<DocumentHead title={`${product.name} hotfixes · Fixdex`} description={about} />}>
      <GroupPage
        kind="Operating system"
        name={product.name}
        about={about}
        aliases={product.aliases}
        entries={dated(library.byProduct.get(id) ?? [])}
        names={library}
      />
    </Document>,
  );
}

function aboutProduct({ released, builds }: Product): string {
  return `Released in ${released}; its files have versions ${builds.map((build) => `${build}.x`).join(' and ')}.`;
}
