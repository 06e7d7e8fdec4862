import { notFound } from 'next/navigation';
import { partName, siteParts } from '../../site-parts';

export const dynamic = 'force-static';

/** The parameter is the part's whole name, `0.json`. */
export function generateStaticParams() {
  return siteParts().map((_, index) => ({ part: partName(index) }));
}

/** A part of the data that hosts are judged by. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const { part } = await params;
  return Response.json(siteParts().find((_, index) => partName(index) === part) ?? notFound());
}
