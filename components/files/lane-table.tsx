import type { Names } from '@/components/names';
import { NO_VALUE } from '@/components/article/file-columns';
import { TableRegion } from '@/components/table-region';
import type { LaneGroup } from '@/versions/file-lanes';
import type { KnownVersion } from '@/versions/known-version';
import type { VersionColumn } from './version-columns';

interface LaneTableProps {
  lane: LaneGroup;
  columns: readonly VersionColumn[];
  /** Names the table among all tables of its page. */
  label: string;
  names: Names;
}

/** The versions of a file on one lane; the page's script finds its columns by `data-column` and sorts them by `data-sort`. */
export function LaneTable({ lane, columns, label, names }: LaneTableProps) {
  return (
    <div data-lane>
      <h4>{lane.label}</h4>
      <TableRegion label={label}>
        <table className="files versions">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col" data-column="version" data-sort="version">
                Version
              </th>
              {columns.map(({ id, label: heading, sort }) => (
                <th key={id} scope="col" data-column={id} data-sort={sort}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lane.versions.map((known, index) => (
              <tr key={index} className={rowClass(known)}>
                <th scope="row">{known.version ?? NO_VALUE}</th>
                {columns.map(({ id, sort, cell }) => (
                  <td key={id} className={sort === 'number' ? 'number' : undefined}>
                    {cell(known, names) ?? NO_VALUE}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}

function rowClass({ unchanged, newest }: KnownVersion): string | undefined {
  if (unchanged) return 'unchanged';
  return newest ? 'newest' : undefined;
}
