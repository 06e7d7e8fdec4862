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

/** The facts that decide whether a hotfix is wanted: what it is for, what it needs, what it replaces; nothing where none is known. */
export function AtAGlance({ article, names, history }: AtAGlanceProps) {
  const { hotfix, products, components, events } = article;
  const facts = [
    products.length > 0 && fact('Operating system', <ProductLinks ids={products} names={names} />),
    ...(hotfix ? hotfixFacts(hotfix, names) : []),
    ...computedFacts({ article, names, history }),
    components.length > 0 && fact('Component', <ComponentLinks ids={components} names={names} />),
    events.length > 0 && fact('Event', events.map(eventText).join('; ')),
  ].filter((shown) => shown !== false);
  return facts.length > 0 && <dl className="glance">{facts}</dl>;
}

function fact(name: string, value: ReactNode) {
  return (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function hotfixFacts({ restart, replaces, prerequisites, registryChange, downloads }: Hotfix, names: Names) {
  const needed = prerequisites.map((one) => prerequisiteText(one, names)).join('; ');
  return [
    fact('Restart', restartText(restart)),
    fact('Replaces', <Replaces replaces={replaces} names={names} />),
    prerequisites.length > 0 && fact('Needs', prerequisites.length > 1 ? `One of: ${needed}` : needed),
    registryChange !== null && fact('Registry', registryChange ? 'A change is needed' : 'No change needed'),
    downloads.length > 0 && fact('Download', <Downloads downloads={downloads} />),
  ];
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

function Replaces({ replaces, names }: { replaces: Hotfix['replaces']; names: Names }) {
  if (replaces === null) return 'Not stated';
  if (replaces.length === 0) return 'No earlier hotfix';
  return <KbLinks kbs={replaces} names={names} />;
}

/** What the versions of other articles tell about this one, apart from what it states itself. */
function computedFacts({ article, names, history }: AtAGlanceProps) {
  const carriers = history.carriersOf(article);
  const newer = newerFiles(article, history);
  const covered = (
    <>
      <KbLinks kbs={carriers} names={names} /> {carriers.length === 1 ? 'carries' : 'carry'} these files, or
      newer ones <small>computed from the versions, not stated by an article</small>
    </>
  );
  const carried = newer.map(({ kb, files }) => (
    <p key={kb}>
      <KbLink kb={kb} names={names} /> carries {files.join(', ')} in a newer version
    </p>
  ));
  return [
    carriers.length > 0 && fact('Covered by', covered),
    newer.length > 0 && fact('Newer files', carried),
  ];
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
