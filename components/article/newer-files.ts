import type { Article } from '@/schema/article';
import type { FileHistory } from '@/versions/file-history';
import { groupBy } from '@/versions/group-by';
import { placedFiles } from '@/versions/placed-file';

/** An article that carries newer versions of some files. */
export interface NewerFiles {
  kb: number;
  /** Names of the files, each once. */
  files: string[];
}

/** Which articles carry the newest versions of this article's files, where this article does not. */
export function newerFiles(article: Article, history: FileHistory): NewerFiles[] {
  const newer = placedFiles(article).flatMap((file) => {
    const found = history.newerElsewhere(file);
    return found ? [{ kb: found.kb, name: file.row.name }] : [];
  });
  return [...groupBy(newer, ({ kb }) => String(kb))].map(([kb, files]) => ({
    kb: Number(kb),
    files: [...new Set(files.map(({ name }) => name))],
  }));
}
