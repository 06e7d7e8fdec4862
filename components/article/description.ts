import type { Article } from '@/schema/article';
import { sectionText } from '@/search/text/article-text';

const LONGEST = 240;

/** What an article is about, in a line for lists of links: the beginning of its first section, lists included. */
export function articleDescription({ kb, sections }: Article): string {
  const text = sections[0] ? sectionText(sections[0]).replace(/\s+/g, ' ').trim() : '';
  if (text === '') return `Windows article KB ${kb}.`;
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()} …`;
}
