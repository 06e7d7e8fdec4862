import { Day } from '@/components/day';
import { KbLink } from '@/components/kb-link';
import type { Names } from '@/components/names';
import { TableRegion } from '@/components/table-region';
import { architectureText } from './architecture-text';
import type { NewestCell, NewestTable } from './newest-table';

interface NewestKnownProps {
  table: NewestTable;
  names: Names;
  /** Date of the data. */
  asOf: string | null;
}

/** Which version is the newest that any article here ships, per build, lane and architecture. */
export function NewestKnown({ table, names, asOf }: NewestKnownProps) {
  if (table.rows.length === 0) return null;
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">
        Newest known here
        {asOf && (
          <>
            , as of <Day date={asOf} />
          </>
        )}
      </h2>
      <TableRegion label="Newest known versions">
        <table className="newest-known">
          <caption className="sr-only">
            Newest version that an article here ships, by build, lane and architecture
          </caption>
          <thead>
            <tr>
              <th scope="col">Build and lane</th>
              {table.architectures.map((architecture) => (
                <th key={architecture} scope="col">
                  {architectureText(architecture) ?? 'Architecture not stated'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{table.rows.map((row) => newestRow(row, names))}</tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function newestRow({ build, systems, lane, cells }: NewestTable['rows'][number], names: Names) {
  return (
    <tr key={`${build} ${lane}`}>
      <th scope="row">
        {build} {lane} <small>{systems}</small>
      </th>
      {cells.map((cell, index) => (
        <td key={index}>{cell.length === 0 ? '—' : cell.map((one) => newestCell(one, names))}</td>
      ))}
    </tr>
  );
}

function newestCell({ version, day, kbs, branch }: NewestCell, names: Names) {
  return (
    <p key={`${version} ${branch}`}>
      <strong>{version}</strong>
      {branch && ` ${branch}`}
      <small>
        {day && <Day date={day} />}
        {kbs.map((kb) => (
          <span key={kb}>
            {' '}
            <KbLink kb={kb} names={names} />
          </span>
        ))}
      </small>
    </p>
  );
}
