import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { article, type Article } from '@/schema/article';
import { ContentError } from './content-error';

/** The articles that come with Fixdex. */
export const ARTICLES_DIR = join(process.cwd(), 'content', 'articles');

const ARTICLE_FILE = /^KB([1-9]\d*)\.json$/;

/**
 * Reads and validates every `KB<number>.json` of a folder, in the order of their numbers.
 * Throws a `ContentError` where the folder holds none, or a file is no article: the text names the file and the field.
 */
export function readArticles(dir: string = ARTICLES_DIR): Article[] {
  const numbers = articleFiles(dir).map((name) => numberOf(dir, name));
  return numbers.sort((a, b) => a - b).map((kb) => readArticle(dir, kb));
}

function articleFiles(dir: string): string[] {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ContentError(
      `There is no folder ${dir}. Give the folder that \`npm run import\` wrote articles to.`,
    );
  }
  const names = readdirSync(dir).filter((name) => /^KB.*\.json$/i.test(name));
  if (names.length === 0) {
    throw new ContentError(
      `${dir} holds no article (KB<number>.json). Fill it with \`npm run import -- PATH --out ${dir}\`.`,
    );
  }
  return names;
}

function numberOf(dir: string, name: string): number {
  const digits = ARTICLE_FILE.exec(name)?.[1];
  if (digits) return Number(digits);
  throw new ContentError(
    `${join(dir, name)} is not named KB<number>.json, such as KB977381.json. Rename it or move it elsewhere.`,
  );
}

function readArticle(dir: string, kb: number): Article {
  const file = join(dir, `KB${kb}.json`);
  const result = article.safeParse(parseJson(file));
  if (!result.success) {
    const [first, ...others] = result.error.issues;
    const field = first?.path.join('.') || 'the whole file';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new ContentError(
      `${file}, ${field}: ${first?.message}${more}. Correct it, or import its source again.`,
    );
  }
  if (result.data.kb !== kb) {
    throw new ContentError(`${file}, kb: says ${result.data.kb}. Let the file's name and its number agree.`);
  }
  return result.data;
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ContentError(
      `${file} could not be read as JSON (${cause instanceof Error ? cause.message : String(cause)}). Import its source again.`,
      { cause },
    );
  }
}
