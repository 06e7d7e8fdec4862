import type { Names } from '@/components/names';
import type { BuildGroup } from '@/versions/file-lanes';
import { LaneTable } from './lane-table';
import { VERSION_COLUMNS } from './version-columns';

interface VersionTablesProps {
  name: string;
  groups: readonly BuildGroup[];
  names: Names;
}

/** Every version of a file, by build and lane. */
export function VersionTables({ name, groups, names }: VersionTablesProps) {
  return (
    <section aria-labelledby="versions" data-file-tables data-file={name}>
      <h2 id="versions">All versions</h2>
      <p className="hint">
        Newest first. A branch or service pack is <em>stated</em> where the article&rsquo;s own column says
        so, by <em>rule</em> where the article&rsquo;s version table does, and <em>inferred</em> from the
        version otherwise; — means that the article gives no value. Compare only within one build, lane and
        architecture.
      </p>
      {groups.map((group) => (
        <Build key={group.build} group={group} name={name} names={names} />
      ))}
    </section>
  );
}

function Build({ group, name, names }: { group: BuildGroup; name: string; names: Names }) {
  const { build, label, lanes } = group;
  const id = `build-${build ?? 'none'}`;
  const versions = lanes.flatMap((lane) => lane.versions);
  const columns = VERSION_COLUMNS.filter(({ cell }) => versions.some((known) => cell(known, names) !== null));
  return (
    <section className="table-group" aria-labelledby={id}>
      <div className="table-group-head">
        <h3 id={id}>
          {build !== null && `${build} `}
          <span className="systems">{label}</span>
        </h3>
      </div>
      <div className="lanes">
        {lanes.map((lane) => (
          <LaneTable
            key={lane.id}
            lane={lane}
            columns={columns}
            label={`${name} ${build ?? ''}, ${lane.label}`}
            names={names}
          />
        ))}
      </div>
    </section>
  );
}
