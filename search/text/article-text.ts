import type { Article, Block, NoteBlock, Section, SectionKind } from '@/schema/article';

/** The texts of an article that its words are searched in. */
export interface ArticleText {
  title: string;
  symptoms: string;
  cause: string;
  /** What stands in for symptoms and cause where an article has neither; empty otherwise. */
  lead: string;
}

const TREATMENT: readonly SectionKind[] = ['resolution', 'workaround'];
const REMAINING: readonly SectionKind[] = ['other', 'more-information', 'status'];

/** Collects the searched texts of an article. */
export function articleText(article: Article): ArticleText {
  const symptoms = textOf(article, 'symptoms');
  const cause = textOf(article, 'cause');
  return { title: article.title ?? '', symptoms, cause, lead: symptoms || cause ? '' : leadOf(article) };
}

/** All plain text of a section, blocks on lines of their own. */
export function sectionText(section: Section): string {
  return section.blocks.map(blockText).join('\n');
}

function textOf(article: Article, kind: SectionKind): string {
  return article.sections
    .filter((section) => section.kind === kind)
    .map(sectionText)
    .join('\n');
}

/** The opening without a heading, else what is to be done; a headed summary only where there is no title that sums up. */
function leadOf(article: Article): string {
  const [opening] = article.sections;
  if (opening?.kind === 'other' && !opening.heading) return sectionText(opening);
  const kinds = article.title === null ? [...TREATMENT, ...REMAINING] : TREATMENT;
  const kind = kinds.find((kind) => textOf(article, kind));
  return kind ? textOf(article, kind) : '';
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'code':
      return block.text;
    case 'list':
    case 'steps':
      return block.items.join('\n');
    case 'note':
      return block.blocks.map((inner: NoteBlock) => blockText(inner)).join('\n');
    case 'event':
      return [
        block.log,
        block.source,
        block.id === undefined ? '' : `Event ID ${block.id}`,
        block.description,
      ]
        .filter(Boolean)
        .join(' ');
    case 'table':
      return block.rows.map((row) => row.join(' ')).join('\n');
    default:
      return block satisfies never;
  }
}
