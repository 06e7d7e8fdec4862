import { NO_VALUE } from '@/components/article/file-columns';
import { TableRegion } from '@/components/table-region';
import { filesUrl, fileUrl, searchUrl } from '@/components/urls';
import type { FileEntry } from './file-entry';
import { PageLinks } from './page-links';

interface FileListPageProps {
  entries: readonly FileEntry[];
  /** How many files there are in all. */
  total: number;
  /** The letter whose files these are; null where one page holds all of them, or where a letter is to be chosen. */
  letter: string | null;
  /** The letters to choose from; none where one page holds all files. */
  letters: readonly { letter: string; count: number }[];
  page: number;
  pages: number;
}

/** The files of the library by name. */
export function FileListPage({ entries, total, letter, letters, page, pages }: FileListPageProps) {
  return (
    <div className="file-list-page">
      <h1>{letter === null ? 'Files' : `Files: ${letterText(letter)}`}</h1>
      <p>
        {total === 0
          ? 'No article here ships files.'
          : `${total} ${total === 1 ? 'file' : 'files'} that articles here ship, across all of them. Manifests and catalogs stand on the article pages only.`}
      </p>
      {letters.length > 0 && <Letters letters={letters} current={letter} />}
      {entries.length < total && (
        <p className="hint">
          To find a file on any of these pages, <a href={searchUrl()}>search</a> for <code>file:</code> and
          its name, where <code>*</code> stands for any ending.
        </p>
      )}
      {letter !== null && (
        <PageLinks label="Pages" url={(number) => filesUrl(letter, number)} page={page} pages={pages} />
      )}
      {entries.length > 0 && <FileTable entries={entries} />}
    </div>
  );
}

function Letters({ letters, current }: { letters: FileListPageProps['letters']; current: string | null }) {
  return (
    <nav className="page-links" aria-label="First letter">
      <ul>
        {letters.map(({ letter, count }) => (
          <li key={letter}>
            <a href={filesUrl(letter)} aria-current={letter === current ? 'page' : undefined}>
              {letterText(letter)} <span className="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FileTable({ entries }: { entries: readonly FileEntry[] }) {
  return (
    <TableRegion label="Files">
      <table className="file-list">
        <caption className="sr-only">Files, their versions, newest date and articles</caption>
        <thead>
          <tr>
            <th scope="col" data-column="name">
              File
            </th>
            <th scope="col" data-column="versions" data-sort="number">
              Versions
            </th>
            <th scope="col" data-column="newest" data-sort="date">
              Newest
            </th>
            <th scope="col" data-column="articles" data-sort="number">
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ name, versions, newest, articles }) => (
            <tr key={name}>
              <th scope="row">
                <a href={fileUrl(name)}>{name}</a>
              </th>
              <td className="number">{versions === 0 ? NO_VALUE : versions}</td>
              <td>{newest ?? NO_VALUE}</td>
              <td className="number">{articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function letterText(letter: string): string {
  return letter === '0' ? '0–9 and others' : letter.toUpperCase();
}
