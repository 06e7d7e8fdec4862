import { renderDocument } from '@/app/render-document';
import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { FileListPage } from '@/components/files/file-list-page';
import { filesUrl } from '@/components/urls';
import { siteFiles } from '../site-files';

export const dynamic = 'force-static';

/** The list of all files, or of the letters to choose from where it is long. */
export async function GET() {
  const { entries, letters } = siteFiles();
  return renderDocument(
    <Document
      head={
        <DocumentHead
          title="Files · Fixdex"
          description="Windows files by name, with every version that hotfix articles ship."
          address={filesUrl()}
        />
      }
    >
      <FileListPage
        entries={letters.length > 0 ? [] : entries}
        total={entries.length}
        letter={null}
        letters={letters}
        page={1}
        pages={1}
      />
    </Document>,
  );
}
