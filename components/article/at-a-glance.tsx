import type { ReactNode } from 'react';
import type { Article, EventEntry, Hotfix, Prerequisite } from '@/schema/article';
import { ComponentLinks, ProductLinks } from '@/components/chips';
import { productName, type Names } from '@/components/names';
import type { FileHistory } from '@/versions/file-history';
import { CoveredBy } from './covered-by';
import { Folded } from './folded';
import { KbLinks } from './kb-links';
import { newerFiles } from './newer-files';
import { NewerFilesList } from './newer-files-list';

interface AtAGlanceProps {
  article: Article;
  names: Names;
  history: FileHistory;
}

/** The facts that decide whether a hotfix is wanted: what it is for, what it needs, what it replaces; nothing where none is known. */
export function AtAGlance({ article, names, history }: AtAGlanceProps) {
  const { hotfix, products, components, events } = article;
  const [carriers, newer] = [history.carriersOf(article), newerFiles(article, history)];
  const facts = [
    products.length > 0 && fact('Operating system', <ProductLinks ids={products} names={names} />),
    ...(hotfix ? hotfixFacts(hotfix, names) : []),
    carriers.length > 0 && fact('Covered by', <CoveredBy carriers={carriers} names={names} />),
    newer.length > 0 && fact('Newer files', <NewerFilesList newer={newer} names={names} />),
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

function Downloads({ downloads }: Pick<Hotfix, 'downloads'>) {
  return (
    <Folded summary={`${downloads.length} packages`} count={downloads.length}>
      <ul>
        {downloads.map(({ label, url }, index) => (
          <li key={index}>
            <a href={url} rel="external">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Replaces({ replaces, names }: { replaces: Hotfix['replaces']; names: Names }) {
  if (replaces === null) return 'Not stated';
  if (replaces.length === 0) return 'No earlier hotfix';
  return <KbLinks kbs={replaces} names={names} />;
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
