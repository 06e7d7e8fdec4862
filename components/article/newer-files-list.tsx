import { KbLink } from '@/components/kb-link';
import type { Names } from '@/components/names';
import { Folded } from './folded';
import type { NewerFiles } from './newer-files';

const MOST_NAMES = 6;

/** Which articles carry newer versions of this one's files; the tables below say it of every file. */
export function NewerFilesList({ newer, names }: { newer: readonly NewerFiles[]; names: Names }) {
  return (
    <Folded summary={`${newer.length} KBs carry newer versions`} count={newer.length}>
      {newer.map(({ kb, files }) => (
        <p key={kb}>
          <KbLink kb={kb} names={names} /> carries {fileNames(files)} in a newer version
        </p>
      ))}
    </Folded>
  );
}

function fileNames(files: readonly string[]): string {
  if (files.length <= MOST_NAMES) return files.join(', ');
  const shown = files.slice(0, MOST_NAMES - 1);
  return `${shown.join(', ')} and ${files.length - shown.length} other files`;
}
