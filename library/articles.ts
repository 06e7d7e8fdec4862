import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { article, type Article } from '@/schema/article';
import { ContentError, contentErrors } from './content-error';

/** The articles that come with Fixdex. */
export const ARTICLES_DIR = join(process.cwd(), 'content', 'articles');

const ARTICLE_FILE = /^KB([1-9]\d*)\.json$/;

/**
 * Reads and validates every `KB<number>.json` of a folder, in the order of their numbers.
 * Throws a `ContentError` where the folder holds none, or where files are no articles: the text names each file and its field.
 */
export function readArticles(dir: string = ARTICLES_DIR): Article[] {
  const read = articleFiles(dir).map((name) => readArticle(join(dir, name), numberOf(name)));
  const wrong = read.filter((one) => typeof one === 'string');
  if (wrong.length > 0) throw contentErrors(wrong);
  return read.filter((one) => typeof one !== 'string').sort((a, b) => a.kb - b.kb);
}

function articleFiles(dir: string): string[] {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ContentError(
      `There is no folder ${dir}. Give the folder that \`npm run import\` wrote articles to.`,
    );
  }
  const names = readdirSync(dir)
    .filter((name) => /^KB.*\.json$/i.test(name))
    .sort();
  if (names.length === 0) {
    throw new ContentError(
      `${dir} holds no article (KB<number>.json). Fill it with \`npm run import -- PATH --out ${dir}\`.`,
    );
  }
  return names;
}

function numberOf(name: string): number | null {
  const digits = ARTICLE_FILE.exec(name)?.[1];
  return digits ? Number(digits) : null;
}

/** The article of a file, or the sentence that says what is wrong with it. */
function readArticle(file: string, kb: number | null): Article | string {
  if (kb === null) {
    return `${file} is not named KB<number>.json, such as KB977381.json. Rename it or move it elsewhere.`;
  }
  const content = parseJson(file);
  if (!content.ok) return `${file} could not be read as JSON (${content.reason}). Import its source again.`;
  const result = article.safeParse(content.value);
  if (!result.success) {
    const [first, ...others] = result.error.issues;
    const field = first?.path.join('.') || 'the whole file';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return `${file}, ${field}: ${first?.message}${more}. Correct it, or import its source again.`;
  }
  if (result.data.kb === kb) return result.data;
  return `${file}, kb: says ${result.data.kb}. Let the file's name and its number agree.`;
}

function parseJson(file: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (cause) {
    return { ok: false, reason: cause instanceof Error ? cause.message : String(cause) };
  }
}
