import { Fragment, type ReactNode } from 'react';
import type { Article, EventEntry, Hotfix, Prerequisite } from '@/schema/article';
import { ComponentLinks, ProductLinks } from '@/components/chips';
import { KbLink } from '@/components/kb-link';
import { productName, type Names } from '@/components/names';
import type { FileHistory } from '@/versions/file-history';
import { newerFiles } from './newer-files';

const FOLDED_FROM = 4;

interface AtAGlanceProps {
  article: Article;
  names: Names;
  history: FileHistory;
}

/** The facts that decide whether a hotfix is wanted: what it is for, what it needs, what it replaces. */
export function AtAGlance({ article, names, history }: AtAGlanceProps) {
  const { hotfix } = article;
  return (
    <dl className="glance">
      <Fact name="Operating system" show={article.products.length > 0}>
        <ProductLinks ids={article.products} names={names} />
      </Fact>
      {hotfix && <HotfixFacts hotfix={hotfix} names={names} />}
      <ComputedFacts article={article} names={names} history={history} />
      <Fact name="Component" show={article.components.length > 0}>
        <ComponentLinks ids={article.components} names={names} />
      </Fact>
      <Fact name="Event" show={article.events.length > 0}>
        {article.events.map(eventText).join('; ')}
      </Fact>
    </dl>
  );
}

function HotfixFacts({ hotfix, names }: { hotfix: Hotfix; names: Names }) {
  return (
    <>
      <Fact name="Restart">{restartText(hotfix.restart)}</Fact>
      <Fact name="Replaces">
        <Replaces replaces={hotfix.replaces} names={names} />
      </Fact>
      <Fact name="Needs" show={hotfix.prerequisites.length > 0}>
        {hotfix.prerequisites.length > 1 && 'One of: '}
        {hotfix.prerequisites.map((needed) => prerequisiteText(needed, names)).join('; ')}
      </Fact>
      <Fact name="Registry" show={hotfix.registryChange !== null}>
        {hotfix.registryChange ? 'A change is needed' : 'No change needed'}
      </Fact>
      <Fact name="Download" show={hotfix.downloads.length > 0}>
        <Downloads downloads={hotfix.downloads} />
      </Fact>
    </>
  );
}

/** Many packages would push the symptoms off the screen, so they are folded away. */
function Downloads({ downloads }: Pick<Hotfix, 'downloads'>) {
  const list = (
    <ul>
      {downloads.map(({ label, url }, index) => (
        <li key={index}>
          <a href={url} rel="external">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
  if (downloads.length < FOLDED_FROM) return list;
  return (
    <details>
      <summary>{downloads.length} packages</summary>
      {list}
    </details>
  );
}

function Fact({ name, show = true, children }: { name: string; show?: boolean; children: ReactNode }) {
  return (
    show && (
      <div>
        <dt>{name}</dt>
        <dd>{children}</dd>
      </div>
    )
  );
}

function Replaces({ replaces, names }: { replaces: Hotfix['replaces']; names: Names }) {
  if (replaces === null) return 'Not stated';
  if (replaces.length === 0) return 'No earlier hotfix';
  return <KbLinks kbs={replaces} names={names} />;
}

/** What the versions of other articles tell about this one, apart from what it states itself. */
function ComputedFacts({ article, names, history }: AtAGlanceProps) {
  const carriers = history.carriersOf(article);
  const newer = newerFiles(article, history);
  return (
    <>
      <Fact name="Covered by" show={carriers.length > 0}>
        <KbLinks kbs={carriers} names={names} /> {carriers.length === 1 ? 'carries' : 'carry'} these files, or
        newer ones <small>computed from the versions, not stated by an article</small>
      </Fact>
      <Fact name="Newer files" show={newer.length > 0}>
        {newer.map(({ kb, files }) => (
          <p key={kb}>
            <KbLink kb={kb} names={names} /> carries {files.join(', ')} in a newer version
          </p>
        ))}
      </Fact>
    </>
  );
}

function KbLinks({ kbs, names }: { kbs: readonly number[]; names: Names }) {
  return kbs.map((kb, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <KbLink kb={kb} names={names} />
    </Fragment>
  ));
}

function restartText(restart: Hotfix['restart']): string {
  switch (restart) {
    case 'required':
      return 'Required';
    case 'may-be-required':
      return 'May be required';
    case 'not-required':
      return 'Not required';
    case null:
      return 'Not stated';
    default:
      return restart satisfies never;
  }
}

function prerequisiteText({ product, servicePack }: Prerequisite, names: Names): string {
  const name = productName(product, names);
  return servicePack ? `${name} ${servicePack}` : name;
}

function eventText({ log, source, id, level }: EventEntry): string {
  const details = [level, log && `${log} log`].filter(Boolean).join(', ');
  return `${source} ${id}${details ? ` (${details})` : ''}`;
}
