import { notFound } from 'next/navigation';
import { dated } from '@/app/dated';
import { renderDocument } from '@/app/render-document';
import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { GroupPage } from '@/components/group-page';
import { siteLibrary } from '@/library/site-library';

export const dynamic = 'force-static';

/** Only components with articles have a page. */
export function generateStaticParams() {
  return [...siteLibrary().byComponent.keys()].map((id) => ({ id }));
}

/** A component's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const library = siteLibrary();
  const component = library.components.get(id) ?? notFound();
  return renderDocument(
    <Document
      head={<DocumentHead title={`${component.name} hotfixes · Fixdex`} description={component.about} />}
    >
      <GroupPage
        kind="Component"
        name={component.name}
        about={component.about}
        aliases={component.aliases}
        entries={dated(library.byComponent.get(id) ?? [])}
        names={library}
      />
    </Document>,
  );
}
