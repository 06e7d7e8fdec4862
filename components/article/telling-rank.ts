import type { Article, Section } from '@/schema/article';
import type { Names } from '@/components/names';

/** What counts most for a file that tells whether a hotfix is installed; lower ranks are more telling. */
const NOT_NAMED_IN_TEXT = 8;
const NOT_OF_COMPONENT = 4;

/**
 * Ranks the files of an article by how well they tell whether it is installed: one that its text names,
 * then one of its components, then a program or driver before a library before anything else.
 */
export function tellingRank(article: Article, names: Names): (fileName: string) => number {
  const words = wordsOf(article);
  const patterns = article.components.flatMap((id) => names.components.get(id)?.files ?? []).map(glob);
  return (fileName) => {
    const stem = fileName.replace(/\.[^.]*$/, '');
    const ofComponent = patterns.some((pattern) => pattern.test(fileName));
    // A stem alone can be a common word, as in disk.sys.
    const named = words.has(fileName) || (ofComponent && words.has(stem));
    return kindRank(fileName) + (ofComponent ? 0 : NOT_OF_COMPONENT) + (named ? 0 : NOT_NAMED_IN_TEXT);
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
