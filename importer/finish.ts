import type { Article, Section } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';
import { payloadTables } from '@/schema/payload-tables';
import { findComponents } from './components';
import { report, type Draft } from './draft';
import { addNamedEvents } from './facts/events';
import { addMentions } from './facts/mentions';
import type { Settled } from './ledger';
import { sectionTexts } from './section-texts';
import { distinctIds } from './products';

/** What is known besides the draft when an article is put together. */
export interface Known {
  kb: number;
  title: string | null;
  sections: Section[];
  settled: readonly Settled[];
  document: string;
  wording: Article['source']['wording'];
  lexicon: Lexicon;
}

/** Puts the article together, its keys in the order of the schema. */
export function finished(draft: Draft, known: Known): Article {
  const { kb, title, sections } = known;
  const texts = sectionTexts(sections);
  addNamedEvents(texts, draft);
  addMentions([...texts, ...[...draft.references.values()].map((reference) => reference.title ?? '')], draft);
  const events = [...draft.events.values()];
  const { kind } = draft;
  sayMissingSections(kind, sections, draft);
  sayStandingTexts(draft);
  sayUnplaced(known.settled, draft);
  const told = sections.filter((section) => section.kind === 'symptoms' || section.kind === 'cause');
  const text = sectionTexts(told.length > 0 ? told : sections).join(' ');
  const files = payloadTables(draft).flatMap((table) => table.files.map(({ name }) => name));
  return {
    kb,
    title,
    kind,
    components: findComponents(known.lexicon, { title: title ?? '', text, files, events }),
    products: productsOf(draft, known, texts),
    sections,
    hotfix: kind === 'article' ? null : hotfixOf(draft, kb),
    fileTables: draft.fileTables,
    branchRules: draft.branchRules,
    references: [...draft.references.values()].filter((reference) => reference.kb !== kb),
    events,
    appliesTo: [...draft.appliesTo],
    ...(draft.keywords.size > 0 && { keywords: [...draft.keywords] }),
    ...(draft.lastReview && { lastReview: draft.lastReview }),
    ...(draft.revision && { revision: draft.revision }),
    source: {
      document: known.document,
      layouts: [...draft.layouts],
      wording: known.wording,
      problems: [...draft.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      unplaced: known.settled.filter(({ fate }) => fate.as === 'unplaced').map(({ line }) => line.text),
    },
  };
}

function hotfixOf(draft: Draft, kb: number): Article['hotfix'] {
  const { prerequisites, restart, registryChange } = draft;
  const replaces = draft.replaces?.filter((replaced) => replaced !== kb) ?? null;
  return { prerequisites, restart, registryChange, replaces, downloads: [...draft.downloads.values()] };
}

/** Products by what names them most surely: files, prerequisites, applies-to and title; only without these the text. */
function productsOf(draft: Draft, { title, lexicon }: Known, texts: readonly string[]): string[] {
  const named = (text: string) => distinctIds(draft.findProducts(text));
  const sure = new Set([
    ...draft.fileTables.flatMap(({ products }) => products),
    ...draft.prerequisites.map(({ product }) => product),
    ...[...draft.appliesTo].flatMap(named),
    ...named(title ?? ''),
  ]);
  const found =
    sure.size > 0
      ? sure
      : new Set([...draft.branchRules.flatMap(({ products }) => products), ...texts.flatMap(named)]);
  return lexicon.products.map(({ id }) => id).filter((id) => found.has(id));
}

function sayMissingSections(kind: Article['kind'], sections: readonly Section[], draft: Draft): void {
  if (kind === 'article' || draft.intact) return;
  for (const section of ['symptoms', 'cause'] as const) {
    if (!sections.some((one) => one.kind === section)) report(draft, 'section-missing', { section });
  }
}

/** Lines that fit nowhere are named, unless another problem speaks of them. */
function sayUnplaced(settled: readonly Settled[], draft: Draft): void {
  const said = new Set([...draft.linesSaid, ...draft.problems.map(({ line }) => line)]);
  for (const { line, fate } of settled) {
    if (fate.as === 'unplaced' && !said.has(line.number))
      report(draft, 'line-unplaced', { text: line.text }, line.number);
  }
}

function sayStandingTexts(draft: Draft): void {
  for (const [kind, count] of draft.standingTexts) report(draft, 'boilerplate', { kind, count });
}
