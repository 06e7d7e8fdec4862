import type { Article, FileTable } from '@/schema/article';
import type { FileHistory } from '@/versions/file-history';
import { fileUrl } from '@/components/urls';
import { TableRegion } from '@/components/table-region';
import { NO_VALUE, type FileColumn } from './file-columns';

interface FileTableViewProps {
  table: FileTable;
  article: Article;
  history: FileHistory;
  /** The columns after the file's name. */
  columns: readonly FileColumn[];
  /** Names the table among all tables of its page. */
  label: string;
}

/** One file table; the page's script finds its columns by `data-column` and sorts them by `data-sort`. */
export function FileTableView({ table, article, history, columns, label }: FileTableViewProps) {
  return (
    <TableRegion label={label}>
      <table className="files" data-platform={table.platform}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col" data-column="name" data-sort="text">
              File name
            </th>
            {columns.map((column) => columnHead(column, table))}
          </tr>
        </thead>
        <tbody>
          {table.files.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {table.role === 'payload' ? <a href={fileUrl(row.name)}>{row.name}</a> : row.name}
              </th>
              {columns.map((column) => (
                <td key={column.id} className={column.sort === 'number' ? 'number' : undefined}>
                  {column.cell(row, table, article, history) ?? NO_VALUE}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function columnHead({ id, sort, mark, label }: FileColumn, table: FileTable) {
  return (
    <th key={id} scope="col" data-column={id} data-sort={sort} data-mark={mark}>
      {label(table)}
    </th>
  );
}
