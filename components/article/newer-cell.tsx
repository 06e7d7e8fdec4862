import type { ReactNode } from 'react';
import type { Article, FileRow, FileTable } from '@/schema/article';
import { articleUrl } from '@/components/urls';
import type { FileHistory } from '@/versions/file-history';
import { placeFile } from '@/versions/placed-file';

/** The newer version that another article carries on the same build, lane, architecture and service pack; null where there is none. */
export function newerCell(row: FileRow, table: FileTable, article: Article, history: FileHistory): ReactNode {
  const placed = table.role === 'payload' ? placeFile(article, table, row) : null;
  const newer = placed && history.newerElsewhere(placed);
  return (
    newer && (
      <>
        <span>{newer.row.version}</span> <a href={articleUrl(newer.kb)}>KB {newer.kb}</a>
      </>
    )
  );
}
