import type { ReactNode } from 'react';
import type { KnownBy } from '@/components/article/branch-cell';
import type { SortType } from '@/components/article/file-columns';
import { Marked } from '@/components/article/marked';
import { KbLink } from '@/components/kb-link';
import type { Names } from '@/components/names';
import type { KnownVersion } from '@/versions/known-version';
import { laneLabel, unchangedLabel } from '@/versions/labels';
import { architectureText } from './architecture-text';

/** A column of the tables on a file's page; null from `cell` means that the article gives no such value. */
export interface VersionColumn {
  id: string;
  label: string;
  sort: SortType;
  cell: (known: KnownVersion, names: Names) => ReactNode;
}

/** The columns after the version. */
export const VERSION_COLUMNS: readonly VersionColumn[] = [
  {
    id: 'platform',
    label: 'Architecture',
    sort: 'text',
    cell: ({ architecture }) => architectureText(architecture),
  },
  {
    id: 'service-pack',
    label: 'Service pack',
    sort: 'text',
    cell: ({ servicePack }) => marked(servicePack),
  },
  {
    id: 'branch',
    label: 'Branch',
    sort: 'text',
    cell: ({ branch }) => marked(branch && { value: laneLabel(branch.branch), basis: branch.basis }),
  },
  {
    id: 'size',
    label: 'Size (bytes)',
    sort: 'number',
    cell: ({ size }) => size?.toLocaleString('en-US') ?? null,
  },
  { id: 'modified', label: 'Modified', sort: 'date', cell: ({ modified }) => modifiedText(modified) },
  { id: 'kb', label: 'Article', sort: 'text', cell: ({ kb }, names) => <KbLink kb={kb} names={names} /> },
  { id: 'note', label: 'Note', sort: 'text', cell: noteText },
];

function marked(known: KnownBy | null): ReactNode {
  return known && <Marked known={known} />;
}

/** `2012-08-21 11:47 UTC`; without `UTC` where the article does not say so. */
function modifiedText(modified: string | null): string | null {
  return modified?.replace('T', ' ').replace('Z', ' UTC') ?? null;
}

function noteText({ version, newest }: KnownVersion): string | null {
  return (version && unchangedLabel(version)) ?? (newest ? 'Newest known here' : null);
}
