import type { Answer } from '@/search/types';
import { checkUrl, fileUrl } from '../urls';

/** Where the files and the version of a query are dealt with at length: the pages of the files, and the check of a host. */
export function FileLinks({ files, version }: Pick<Answer, 'files' | 'version'>) {
  if (files.length === 0 && version === null) return null;
  return (
    <p className="file-links">
      {files.map((name) => (
        <a key={name} href={fileUrl(name)}>
          All versions of {name}
        </a>
      ))}
      {version !== null && (
        <a href={checkUrl()}>Is a file new enough? Paste its name and version on the check page</a>
      )}
    </p>
  );
}
