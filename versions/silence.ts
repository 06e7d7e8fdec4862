import type { Host } from './host';
import type { HostFile } from './inventory';
import type { JudgedArticle } from './judged-article';
import { MOST_OF_A_NAME, mostTelling } from './most-telling';
import { fitsSystem } from './narrow';
import { placedFiles } from './placed-file';
import { productName } from './products';
import type { Verdict } from './verdict';

/** More files without a verdict are not explained. */
const MOST_EXPLAINED = 20;

/**
 * Why files of the host that articles ship got no verdict, a sentence each: none of the articles judges them, or there are too
 * many of one name.
 */
export function whySilent(
  host: Host,
  articles: readonly JudgedArticle[],
  verdicts: readonly Verdict[],
): string[] {
  const judged = new Set(verdicts.map(({ file }) => file?.toLowerCase()));
  const had = new Set(verdicts.map(({ have }) => have));
  const isJudged = (files: readonly HostFile[]) =>
    files.some(({ name, version }) => (name === null ? had.has(version) : judged.has(name.toLowerCase())));
  const shipped = new Set(
    articles.flatMap(({ fileTables }) =>
      fileTables.flatMap(({ files }) => files.map(({ name }) => name.toLowerCase())),
    ),
  );
  const silent = host.files.filter(
    ({ name }) => name !== null && shipped.has(name.toLowerCase()) && !judged.has(name.toLowerCase()),
  );
  return [
    ...[...host.filesByName.values()].flatMap((files) => (isJudged(files) ? leftOut(files) : [])),
    ...silent.slice(0, MOST_EXPLAINED).flatMap((file) => whyNotJudged(file, articles, host) ?? []),
  ];
}

function leftOut(files: readonly HostFile[]): string[] {
  const count = mostTelling(files).length;
  if (count <= MOST_OF_A_NAME) return [];
  return [
    `${files[0]?.name ?? 'A file without a name'} stands in the paste with ${count} different versions or places: the first ${MOST_OF_A_NAME} were judged, so paste the others on their own.`,
  ];
}

function whyNotJudged(file: HostFile, articles: readonly JudgedArticle[], host: Host): string | null {
  const label = [file.name, file.version].filter(Boolean).join(' ');
  const rows = articles.flatMap((article) =>
    placedFiles(article)
      .filter(({ row }) => row.name.toLowerCase() === file.name?.toLowerCase())
      .map((row) => ({
        ...row,
        fits: fitsSystem(article.products, host) && fitsSystem(row.table.products, host),
      })),
  );
  if (rows.length === 0) return null;
  if (rows.some(({ fits }) => fits)) {
    return `${label}: the articles here carry this file for this system only as it was released, unchanged, which says nothing about a fix.`;
  }
  const systems = [...new Set(rows.flatMap(({ table }) => table.products))].map(productName).join(', ');
  return `${label}: the articles here carry this file for ${systems}, and this host runs ${host.osName}.`;
}
