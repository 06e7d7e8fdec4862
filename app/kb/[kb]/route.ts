import { notFound } from 'next/navigation';
import { siteLibrary } from '@/library/site-library';

export const dynamic = 'force-static';

/** The parameter is the file's whole name, `977381.json`. */
export function generateStaticParams() {
  return siteLibrary().articles.map(({ kb }) => ({ kb: `${kb}.json` }));
}

/** An article's data, as it stands in the content folder. */
export async function GET(_request: Request, { params }: { params: Promise<{ kb: string }> }) {
  const { kb } = await params;
  return Response.json(siteLibrary().byKb.get(Number(kb.replace(/\.json$/, ''))) ?? notFound());
}
