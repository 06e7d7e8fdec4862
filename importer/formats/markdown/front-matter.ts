import { isMap, isScalar, parseDocument } from 'yaml';
import { PAGE } from '../../patterns/page';
import type { FactPiece } from '../../pieces';
import type { PageBlock } from '../html/page-block';

/** The front matter of a Markdown document. */
export interface FrontMatter {
  title: string | null;
  /** Its entries, and the line on the wording above it. */
  blocks: PageBlock[];
  /** The document with blank lines in their place. */
  rest: string;
}

/** Reads the front matter of a document, or returns null where it begins without one. */
export function frontMatterIn(text: string): FrontMatter | null {
  const [whole, wording = '', yaml = ''] = PAGE.frontMatter.is.exec(text) ?? [];
  if (!whole || !PAGE.frontMatterLine.is.test(yaml)) return null;
  const first = wording ? 3 : 2;
  const entries = entriesOf(yaml);
  const lines = whole.split('\n').length - 1;
  return {
    title: entries.find(({ key }) => key === 'title')?.value || null,
    blocks: [
      ...(wording ? [lineBlock(wording.trim(), 1)] : []),
      ...entries.map((entry) => blockOf(entry, first)),
    ],
    rest: '\n'.repeat(lines) + text.slice(whole.length),
  };
}

interface Entry {
  key: string;
  value: string;
  /** Its line within the front matter, from 0. */
  line: number;
}

/** The entries one by one, so that one that is no YAML does not spoil the others. */
function entriesOf(yaml: string): Entry[] {
  const lines = yaml.split('\n').map((text) => text.trimEnd());
  const starts = lines.flatMap((text, line) => (PAGE.frontMatterLine.is.test(text) ? [line] : []));
  return starts.map((line, index) => {
    const text = lines.slice(line, starts[index + 1]).join('\n');
    const [key = ''] = text.split(':', 1);
    return { key, value: valueOf(text) ?? text.slice(key.length + 1).trim(), line };
  });
}

function valueOf(entry: string): string | null {
  const { contents, errors } = parseDocument(entry, { schema: 'failsafe' });
  const value = errors.length === 0 && isMap(contents) ? contents.items[0]?.value : null;
  return isScalar(value) ? String(value.value).trim() : null;
}

/** The date of the last review and the keywords are facts; the other entries are about the file. */
function blockOf({ key, value, line }: Entry, first: number): PageBlock {
  const text = value ? `${key}: ${value}` : `${key}:`;
  const fact = FACTS.get(key.toLowerCase());
  if (fact && value) return { type: 'stated', fact, value, text, at: first + line };
  return { type: 'furniture', kind: 'front-matter', text, at: first + line };
}

const FACTS = new Map<string, FactPiece['fact']>([
  ['ms.date', 'last-review'],
  ['keywords', 'keywords'],
]);

function lineBlock(text: string, at: number): PageBlock {
  return { type: 'text', text, at, bold: false, paragraph: {} };
}
