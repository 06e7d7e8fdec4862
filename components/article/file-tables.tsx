import type { Article } from '@/schema/article';
import type { FileHistory } from '@/versions/file-history';
import { servicePackOf } from '@/versions/service-pack';
import { branchCell } from './branch-cell';
import { columnsOf } from './file-columns';
import { FileTableView } from './file-table-view';
import type { Outline, TableGroup } from './outline';

interface FileTablesProps {
  article: Article;
  outline: Outline;
  history: FileHistory;
}

/** All file tables of an article as the source groups them, with the manifests folded away. */
export function FileTables({ article, outline, history }: FileTablesProps) {
  const { files, manifests } = outline;
  if (files.length + manifests.length === 0) return null;
  return (
    <section aria-labelledby="files" data-file-tables data-kb={article.kb}>
      <h2 id="files">Files</h2>
      <p className="hint">
        {countRows(files)} in {count(tablesIn(files), 'table')}; — means that the source gives no value.
        {hasMarks(article) && <MarksExplained />}
      </p>
      {files.map((group) => (
        <Group key={group.id} group={group} article={article} history={history} />
      ))}
      {manifests.length > 0 && (
        <details id="manifests" className="manifests">
          <summary>
            Manifests and catalogs: {countRows(manifests)} in {count(tablesIn(manifests), 'table')}
          </summary>
          {manifests.map((group) => (
            <Group key={group.id} group={group} article={article} history={history} />
          ))}
        </details>
      )}
    </section>
  );
}

/** Whether some branch or service pack is shown with how it is known. */
function hasMarks(article: Article): boolean {
  return article.fileTables.some((table) =>
    table.files.some(
      (row) => (servicePackOf(row, table, article) ?? branchCell(row, table, article)) !== null,
    ),
  );
}

function MarksExplained() {
  return (
    <>
      {' '}
      Branch and service pack are <em>stated</em> where the source&rsquo;s own column says so, by{' '}
      <em>rule</em> where the article&rsquo;s version table does, and <em>inferred</em> from the version
      otherwise.
    </>
  );
}

function Group({ group, article, history }: { group: TableGroup; article: Article; history: FileHistory }) {
  const of = group.tables.length;
  const columns = columnsOf(group.tables, article, history);
  return (
    <section className="table-group">
      <div className="table-group-head">
        <h3 id={group.id}>{group.label}</h3>
      </div>
      {group.tables.map((table, index) => (
        <FileTableView
          key={index}
          table={table}
          article={article}
          history={history}
          columns={columns}
          label={of > 1 ? `${group.label}, table ${index + 1} of ${of}` : group.label}
        />
      ))}
    </section>
  );
}

function tablesIn(groups: readonly TableGroup[]): number {
  return groups.reduce((sum, { tables }) => sum + tables.length, 0);
}

/** `53 rows`, and how many the source had where it repeated some. */
function countRows(groups: readonly TableGroup[]): string {
  const rows = groups.flatMap(({ tables }) => tables.flatMap(({ files }) => files));
  const inSource = rows.reduce((sum, { copies }) => sum + copies, 0);
  const different = count(rows.length, 'row');
  return inSource > rows.length ? `${different} (${inSource} in the source, with repeats)` : different;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
