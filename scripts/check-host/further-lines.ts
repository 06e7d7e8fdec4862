import type { CheckEngine, Judged } from '@/components/check/check-engine';
import { emptySentence, naming, notHereSentence, plural } from '@/components/check/check-words';
import type { Lead } from '@/components/check/leads';
import { findText } from '@/components/check/find-words';
import { findsOf, type Find, type FindOf } from '@/versions/inventory';
import { isPossible } from '@/versions/possible-finds';

/** How many articles of one thing, and how many versions without a name, are printed. */
const SHOWN = 8;

/** What is to be said besides the verdicts: why there are none, what was left out and why, and what to read on. */
export function furtherLines(
  finds: readonly Find[],
  { verdicts, silent, notHere, leads }: Judged,
  engine: CheckEngine,
): string[] {
  const chips = finds.map((find) => ({ find, known: engine.isKnown(find) }));
  const possible = finds.filter(isPossible).map(findText);
  return [
    ...(verdicts.length === 0 ? [emptySentence(chips, silent, 'write the name of its file before it')] : []),
    ...findsOf(finds, 'file')
      .filter(({ name }) => name === null)
      .slice(0, SHOWN)
      .flatMap((file) => candidateLine(file, engine)),
    ...silent,
    ...(notHere.length > 0 ? [notHereSentence(notHere)] : []),
    ...(possible.length > 0
      ? [`Maybe KBs or events, but no article here is about them: ${possible.join(', ')}.`]
      : []),
    ...(leads.length > 0 ? ['', 'Read on:', ...leads.flatMap(leadLines)] : []),
  ];
}

function candidateLine(file: FindOf<'file'>, engine: CheckEngine): string[] {
  const names = engine.candidates(file);
  return names.length > 0 ? [`Line ${file.line}: ${file.version} could be of ${names.join(', ')}.`] : [];
}

function leadLines({ about, component, articles }: Lead): string[] {
  if (component) return [`  ${about}: ${component.name}, ${plural(component.articles, 'article')}`];
  const more = articles.length - SHOWN;
  return [
    `  ${about}: ${naming(articles.length)}`,
    ...articles.slice(0, SHOWN).map(({ kb, title }) => `    KB${kb}${title ? ` ${title}` : ''}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}
