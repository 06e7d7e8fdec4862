import type { Host } from './host';
import type { HostFile } from './inventory';
import type { JudgedArticle } from './judged-article';
import { fitsSystem } from './narrow';
import { placedFiles } from './placed-file';
import { productName } from './products';

/** Why no article judges a file of the host although articles ship files of its name: one sentence; null where none does. */
export function whySilent(file: HostFile, articles: readonly JudgedArticle[], host: Host): string | null {
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
