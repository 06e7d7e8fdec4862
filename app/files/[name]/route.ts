import { notFound } from 'next/navigation';
import { dataDate } from '@/app/data-date';
import { toCsv } from '@/components/enhance/sheet';
import { listSlug } from '@/components/file-slug';
import type { FileEntry } from '@/components/files/file-entry';
import { versionSheet } from '@/components/files/version-sheet';
import { haveOwnData, inOrder, NO_FILES, siteFiles, versionsOf } from '../site-files';

export const dynamic = 'force-static';

/** The parameter is the data's whole name: `volsnap.sys.json`, or `names-v.json` for all files under a letter. */
export function generateStaticParams() {
  const { bySlug, byLetter } = siteFiles();
  if (bySlug.size === 0) return [{ name: `${NO_FILES}.json` }];
  const names = haveOwnData()
    ? [...bySlug.keys()].flatMap((slug) => [`${slug}.json`, `${slug}.csv`])
    : [...byLetter.keys()].map((letter) => `${listSlug(letter)}.json`);
  return names.map((name) => ({ name }));
}

/** Every version of a file, as JSON or as a sheet; or of every file under a letter, as JSON. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const slug = name.replace(/\.(json|csv)$/, '');
  const file = siteFiles().bySlug.get(slug);
  if (!file) return Response.json({ asOf: dataDate(), files: filesOfList(slug).map(fileData) });
  if (name.endsWith('.json')) return Response.json({ asOf: dataDate(), ...fileData(file) });
  return new Response(toCsv(versionSheet(file.name, inOrder(versionsOf(file)))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

function filesOfList(slug: string): readonly FileEntry[] {
  if (slug === NO_FILES && siteFiles().bySlug.size === 0) return [];
  const [, files] = [...siteFiles().byLetter].find(([letter]) => listSlug(letter) === slug) ?? notFound();
  return files;
}

function fileData(file: FileEntry) {
  return { name: file.name, versions: inOrder(versionsOf(file)) };
}
