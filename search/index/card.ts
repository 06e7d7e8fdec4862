import type { Article } from '@/schema/article';
import { articleText } from '../text/article-text';
import type { Card } from './search-index';

/** How much of each text a card keeps, in characters: excerpts are taken from it. */
const KEPT = { symptoms: 700, cause: 350, lead: 500 };

/** What the result list shows of an article. */
export function cardOf(article: Article): Card {
  const { symptoms, cause, lead } = articleText(article);
  return {
    title: article.title,
    symptoms: cut(symptoms, KEPT.symptoms),
    cause: cut(cause, KEPT.cause),
    lead: cut(lead, KEPT.lead),
  };
}

/** Cuts at the end of a word and says so. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), length / 2))}…`;
}
