import type { Article, SectionKind } from '@/schema/article';
import { sectionText } from '../text/article-text';
import { findIdentifiers, type IdentifierKind } from '../text/identifiers';
import { exactKey, PLACES, type ExactIndex, type Place } from './exact-index';

/** References to other articles come from the article's own fields, not from numbers in its text. */
const IN_TEXT: ReadonlySet<IdentifierKind> = new Set([
  'file',
  'version',
  'code',
  'event',
  'name',
  'registry',
]);

const PLACE_OF_SECTION: Record<SectionKind, Place> = {
  symptoms: 'symptoms',
  cause: 'cause',
  resolution: 'resolution',
  workaround: 'resolution',
  status: 'resolution',
  'more-information': 'resolution',
  other: 'resolution',
};

/** Collects the identifiers of all articles: from texts, events, file tables and references. */
export function collectIdentifiers(articles: readonly Article[]): ExactIndex {
  const found = new Map<string, Map<number, number>>();
  articles.forEach((article, doc) => {
    const note = (kind: IdentifierKind, key: string, place: Place) => {
      const docs = found.get(exactKey(kind, key)) ?? new Map<number, number>();
      found.set(exactKey(kind, key), docs.set(doc, (docs.get(doc) ?? 0) | (1 << PLACES.indexOf(place))));
    };
    noteTexts(article, note);
    noteFields(article, note);
  });
  return packed(found);
}

type Note = (kind: IdentifierKind, key: string, place: Place) => void;

function noteTexts(article: Article, note: Note): void {
  const texts: (readonly [Place, string])[] = [
    ['title', article.title ?? ''],
    ...article.sections.map((section) => [PLACE_OF_SECTION[section.kind], sectionText(section)] as const),
  ];
  for (const [place, text] of texts) {
    for (const { kind, key } of findIdentifiers(text, IN_TEXT)) note(kind, key, place);
  }
}

function noteFields(article: Article, note: Note): void {
  for (const { source, id } of article.events) {
    note('event', String(id), 'event');
    note('event', `${id}/${source.toLowerCase()}`, 'event');
  }
  for (const { files } of article.fileTables) {
    for (const { name, version } of files) {
      note('file', name.toLowerCase(), 'file');
      if (version) note('version', version, 'file');
    }
  }
  for (const { kb } of article.references) if (kb !== null) note('kb', String(kb), 'resolution');
  for (const kb of article.hotfix?.replaces ?? []) note('kb', String(kb), 'resolution');
}

function packed(found: ReadonlyMap<string, ReadonlyMap<number, number>>): ExactIndex {
  const keys = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
  const postings = keys.map((key) => [...found.get(key)!].sort(([a], [b]) => a - b));
  const starts = new Uint32Array(keys.length + 1);
  postings.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
  return {
    keys,
    starts,
    docs: Uint32Array.from(postings.flatMap((list) => list.map(([doc]) => doc))),
    places: Uint8Array.from(postings.flatMap((list) => list.map(([, places]) => places))),
  };
}
