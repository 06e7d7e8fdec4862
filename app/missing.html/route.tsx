import { renderDocument } from '@/app/render-document';
import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { MissingPage } from '@/components/missing-page';

export const dynamic = 'force-static';

/** The page for addresses that are not here; the build names it `404.html`. */
export function GET() {
  return renderDocument(
    <Document
      searchInHeader={false}
      head={<DocumentHead title="Not here · Fixdex" description="This page is not in the library." />}
    >
      <MissingPage />
    </Document>,
  );
}
