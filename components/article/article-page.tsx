import type { Article } from '@/schema/article';
import type { FileHistory } from '@/versions/file-history';
import type { Names } from '@/components/names';
import { vendorUrl } from '@/components/urls';
import { AppliesTo } from './applies-to';
import { AtAGlance } from './at-a-glance';
import { BlockView } from './block-view';
import { Contents } from './contents';
import { FileTables } from './file-tables';
import { KeyVersions } from './key-versions';
import { LostParts } from './lost-parts';
import { outlineOf, type PlacedSection } from './outline';
import { References } from './references';
import { SourceNotes } from './source-notes';
import { Title } from './title';

interface ArticlePageProps {
  article: Article;
  names: Names;
  /** The files of all articles, to say which of these are not the newest. */
  history: FileHistory;
}

const KINDS: Record<Article['kind'], string> = { hotfix: 'Hotfix', update: 'Update', article: 'Article' };

/** An article's page: the answer first, then the text, the files, and where it all comes from. */
export function ArticlePage({ article, names, history }: ArticlePageProps) {
  const outline = outlineOf(article);
  return (
    <article className="article">
      <header className="article-head">
        <p className="eyebrow">
          <strong>KB {article.kb}</strong> · {KINDS[article.kind]} ·{' '}
          <a href={vendorUrl(article.kb)} rel="external">
            Vendor&rsquo;s page
          </a>
        </p>
        <h1>
          <Title article={article} />
        </h1>
        <div className="answer">
          <LostParts article={article} />
          <KeyVersions article={article} names={names} />
          <AtAGlance article={article} names={names} history={history} />
        </div>
      </header>
      <Contents article={article} outline={outline} />
      <div className="article-body">
        <Sections sections={outline.before} names={names} />
        <FileTables article={article} outline={outline} history={history} />
        <Sections sections={outline.after} names={names} />
        <References article={article} names={names} />
        <AppliesTo article={article} />
        <SourceNotes article={article} />
      </div>
    </article>
  );
}

function Sections({ sections, names }: { sections: readonly PlacedSection[]; names: Names }) {
  return sections.map(({ id, label, section: { blocks } }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} names={names} />
      ))}
    </section>
  ));
}
