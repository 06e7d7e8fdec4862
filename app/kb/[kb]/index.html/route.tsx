import { notFound } from 'next/navigation';
import { renderDocument } from '@/app/render-document';
import { articleDataName } from '@/app/article-data-name';
import { siteHistory } from '@/app/site-history';
import { ArticlePage } from '@/components/article/article-page';
import { articleDescription } from '@/components/article/description';
import { titleText } from '@/components/article/title';
import { Document } from '@/components/document';
import { DocumentHead } from '@/components/document-head';
import { articleDataUrl, articleUrl } from '@/components/urls';
import { siteLibrary } from '@/library/site-library';
import type { Article } from '@/schema/article';

export const dynamic = 'force-static';

/** Every article has a page. */
export function generateStaticParams() {
  return siteLibrary().articles.map(({ kb }) => ({ kb: String(kb) }));
}

/** An article's page. */
export async function GET(_request: Request, { params }: { params: Promise<{ kb: string }> }) {
  const library = siteLibrary();
  const article = library.byKb.get(Number((await params).kb)) ?? notFound();
  return renderDocument(
    <Document head={<DocumentHead {...headOf(article)} />}>
      <ArticlePage article={article} names={library} history={siteHistory()} />
    </Document>,
  );
}

function headOf(article: Article) {
  const { kb, title } = article;
  return {
    title: title === null ? `${titleText(article)} · Fixdex` : `KB ${kb}: ${title} · Fixdex`,
    description: articleDescription(article),
    address: articleUrl(kb),
    dataAddress: articleDataUrl(articleDataName(kb)),
  };
}
