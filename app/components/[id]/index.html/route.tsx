import { groupDocument, groupParams, type GroupKind } from '@/app/group-document';
import { componentUrl } from '@/components/urls';
import { siteLibrary } from '@/library/site-library';

export const dynamic = 'force-static';

/** Only components with articles have pages. */
export function generateStaticParams() {
  return groupParams(byComponent());
}

/** A component's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return groupDocument((await params).id, byComponent());
}

function byComponent(): GroupKind {
  const { byComponent: groups, components } = siteLibrary();
  const about = (id: string) => {
    const component = components.get(id);
    return component ? { kind: 'Component', ...component } : null;
  };
  return { groups, about, url: componentUrl };
}
