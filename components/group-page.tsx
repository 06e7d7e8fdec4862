import { ArticleList, type Dated } from './article-list';
import type { Names } from './names';

/** What articles can be gathered by: a component or an operating system. */
export interface Group {
  /** What it is, over its name: `Component`. */
  kind: string;
  name: string;
  /** One sentence about it. */
  about: string;
  /** Other spellings that readers may know it by. */
  aliases: readonly string[];
}

interface GroupPageProps {
  group: Group;
  entries: readonly Dated[];
  names: Names;
}

/** All articles of a group, newest first. */
export function GroupPage({ group: { kind, name, about, aliases }, entries, names }: GroupPageProps) {
  return (
    <div className="group-page">
      <p className="eyebrow">{kind}</p>
      <h1>{name}</h1>
      <p>{about}</p>
      {aliases.length > 0 && <p className="hint">Also searched as: {aliases.join(', ')}</p>}
      <h2>
        {entries.length} {entries.length === 1 ? 'article' : 'articles'}, newest first
      </h2>
      <ArticleList entries={entries} names={names} />
    </div>
  );
}
