import { notFound } from 'next/navigation';
import { dataDate } from '@/app/data-date';
import { renderDocument } from '@/app/render-document';
import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { FileListPage } from '@/components/files/file-list-page';
import { FilePage } from '@/components/files/file-page';
import { newestTable } from '@/components/files/newest-table';
import { fileDataUrl, filesUrl, fileUrl, letterDataUrl } from '@/components/urls';
import { articleDate } from '@/library/library';
import { siteLibrary } from '@/library/site-library';
import { haveOwnData, onPage, siteFiles, versionsOf, type FilesPage } from '../../site-files';

export const dynamic = 'force-static';

/** Every file has a page, one with very many versions several; a long list of files has pages by letter. */
export function generateStaticParams() {
  return [...siteFiles().pages.keys()].map((name) => ({ name }));
}

/** A file's page, or one of the lists by letter. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const shown = siteFiles().pages.get((await params).name) ?? notFound();
  return renderDocument(shown.kind === 'file' ? fileDocument(shown) : listDocument(shown));
}

function fileDocument({ file, page, pages }: Extract<FilesPage, { kind: 'file' }>) {
  const library = siteLibrary();
  const groups = versionsOf(file);
  const description = `Every known version of ${file.name} by Windows build and branch, with the articles that ship it.`;
  return (
    <Document
      head={
        <>
          <DocumentHead
            title={`${file.name} versions · Fixdex`}
            description={description}
            address={fileUrl(file.name, page)}
          />
          <link
            rel="alternate"
            type="application/json"
            href={haveOwnData() ? fileDataUrl(file.name, 'json') : letterDataUrl(file.name)}
          />
          {haveOwnData() && <link rel="alternate" type="text/csv" href={fileDataUrl(file.name, 'csv')} />}
        </>
      }
    >
      <FilePage
        file={file}
        groups={onPage(groups, page)}
        newest={newestTable(groups)}
        articles={(library.byFile.get(file.name.toLowerCase()) ?? []).map((article) => ({
          article,
          date: articleDate(article),
        }))}
        page={page}
        pages={pages}
        names={library}
        asOf={dataDate()}
        hasOwnData={haveOwnData()}
      />
    </Document>
  );
}

function listDocument(shown: Extract<FilesPage, { kind: 'list' }>) {
  const { entries, letters } = siteFiles();
  const description = 'Windows files by name, with every version that hotfix articles ship.';
  return (
    <Document
      head={
        <DocumentHead
          title="Files by name · Fixdex"
          description={description}
          address={filesUrl(shown.letter, shown.page)}
        />
      }
    >
      <FileListPage {...shown} total={entries.length} letters={letters} />
    </Document>
  );
}
