import { siteLibrary } from '@/library/site-library';
import { createFileHistory, type FileHistory } from '@/versions/file-history';

let gathered: FileHistory | undefined;

/** Every payload file across the site's articles, gathered once per process. */
export function siteHistory(): FileHistory {
  gathered ??= createFileHistory(siteLibrary().articles);
  return gathered;
}
