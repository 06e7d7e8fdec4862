import { groupDocument, groupParams } from '@/app/group-document';
import { componentUrl } from '@/components/urls';
import { siteLibrary } from '@/library/site-library';

export const dynamic = 'force-static';

/** Only components with articles have a page. */
export function generateStaticParams() {
  return groupParams(siteLibrary().byComponent);
}

/** A component's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const library = siteLibrary();
  const component = library.components.get(id);
  return groupDocument(
    component ? { kind: 'Component', ...component } : null,
    library.byComponent.get(id) ?? [],
    library,
    componentUrl(id),
  );
}
