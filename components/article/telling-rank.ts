import type { Article, Section } from '@/schema/article';
import type { Component } from '@/schema/lexicon';

/** Steps between what counts more and what counts less for a file that tells whether a hotfix is installed. */
const NOT_NAMED_IN_TEXT = 1_000;
const NEXT_COMPONENT = 10;

/**
 * Ranks the files of an article by how well they tell whether it is installed, the most telling lowest: one that its
 * text names, then one of its first component, of its next …, then a program or driver before a library before the rest.
 */
export function tellingRank(
  article: Article,
  names: { components: ReadonlyMap<string, Pick<Component, 'files'>> },
): (fileName: string) => number {
  const words = wordsOf(article);
  const patterns = article.components.map((id) => (names.components.get(id)?.files ?? []).map(glob));
  return (fileName) => {
    const stem = fileName.replace(/\.[^.]*$/, '');
    const component = patterns.findIndex((files) => files.some((pattern) => pattern.test(fileName)));
    // A stem alone can be a common word, as in disk.sys.
    const named = words.has(fileName) || (component >= 0 && words.has(stem));
    const place = component >= 0 ? component : patterns.length;
    return kindRank(fileName) + NEXT_COMPONENT * place + (named ? 0 : NOT_NAMED_IN_TEXT);
  };
}

function kindRank(fileName: string): number {
  if (/\.(sys|exe)$/.test(fileName)) return 0;
  return fileName.endsWith('.dll') ? 1 : 2;
}

/** A file pattern of the lexicon, where `*` stands for any run of characters. */
function glob(pattern: string): RegExp {
  const source = pattern.replace(/[.+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

function wordsOf({ title, sections }: Article): Set<string> {
  const text = [title ?? '', ...sections.flatMap(textsOf)].join('\n').toLowerCase();
  return new Set(text.match(/[a-z0-9_]+(\.[a-z0-9_]+)*/g));
}

function textsOf({ blocks }: Section): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.text;
    return block.type === 'list' || block.type === 'steps' ? block.items : [];
  });
}
