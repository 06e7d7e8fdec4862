import { notFound } from 'next/navigation';
import { dataDate } from '@/app/data-date';
import { toCsv } from '@/components/enhance/sheet';
import { versionSheet } from '@/components/files/version-sheet';
import { hasSheets, inOrder, NO_FILES, siteFiles, versionsOf } from '../site-files';

export const dynamic = 'force-static';

/** The parameter is the data's whole name, `volsnap.sys.json`. */
export function generateStaticParams() {
  const slugs = [...siteFiles().bySlug.keys()];
  if (slugs.length === 0) return [{ name: `${NO_FILES}.json` }];
  return slugs
    .flatMap((slug) => [`${slug}.json`, ...(hasSheets() ? [`${slug}.csv`] : [])])
    .map((name) => ({ name }));
}

/** Every version of a file, as JSON or as a sheet. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  if (name === `${NO_FILES}.json`) return Response.json([]);
  const file = siteFiles().bySlug.get(name.replace(/\.(json|csv)$/, '')) ?? notFound();
  const versions = inOrder(versionsOf(file));
  if (name.endsWith('.json')) return Response.json({ name: file.name, asOf: dataDate(), versions });
  return new Response(toCsv(versionSheet(file.name, versions)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
