import type { Article } from '@/schema/article';
import type { Component, Lexicon } from '@/schema/lexicon';
import { TEXT } from './patterns/text';

/** What an article says and ships, as far as it tells its components. */
export interface ComponentEvidence {
  title: string;
  /** Symptoms and cause, where the article has them. */
  text: string;
  /** Names of its payload files. */
  files: readonly string[];
  events: Article['events'];
}

/** How much each kind of evidence counts, and what a component needs in all. */
const WEIGHT = { title: 6, anyFile: 3, shareOfFiles: 6, event: 4, mention: 1, mostMentions: 6, needed: 3 };

/** The components that an article is about, the most telling first. */
export function findComponents(lexicon: Lexicon, evidence: ComponentEvidence): string[] {
  const texts = { title: spaced(evidence.title), text: spaced(evidence.text) };
  const files = [...new Set(evidence.files.map((name) => name.toLowerCase()))].filter((file) =>
    lexicon.components.some((component) => ships(component, file)),
  );
  return lexicon.components
    .map((component) => ({ id: component.id, score: scoreOf(component, texts, files, evidence.events) }))
    .filter(({ score }) => score >= WEIGHT.needed)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function scoreOf(
  component: Component,
  { title, text }: { title: string; text: string },
  files: readonly string[],
  events: Article['events'],
): number {
  const names = namesOf(component);
  const mentions = names.reduce((sum, name) => sum + countOf(text, name), 0);
  const share = files.filter((file) => ships(component, file)).length / Math.max(files.length, 1);
  const services = component.services.map((service) => service.toLowerCase());
  return (
    (names.some((name) => title.includes(name)) ? WEIGHT.title : 0) +
    (share > 0 ? WEIGHT.anyFile + share * WEIGHT.shareOfFiles : 0) +
    (events.some(({ source }) => services.includes(source.toLowerCase())) ? WEIGHT.event : 0) +
    Math.min(mentions * WEIGHT.mention, WEIGHT.mostMentions)
  );
}

/** Archives ask for the names of the same components tens of thousands of times. */
const NAMES = new WeakMap<Component, readonly string[]>();

function namesOf(component: Component): readonly string[] {
  const known = NAMES.get(component);
  if (known) return known;
  const names = [...new Set([spaced(component.name), ...component.aliases.map(spaced)])];
  NAMES.set(component, names);
  return names;
}

/** Lower case, words apart, with a space at both ends, so that whole words can be looked for. */
function spaced(text: string): string {
  const words = text.toLowerCase().replace(TEXT.betweenWords.is, ' ').trim();
  return ` ${words} `;
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length - 1)) count++;
  return count;
}

function ships(component: Component, file: string): boolean {
  return component.files.some((pattern) => matches(file, pattern));
}

/** Whether a name is of a pattern in which `*` stands for any run of characters. */
function matches(name: string, pattern: string): boolean {
  const [head = '', ...tails] = pattern.split('*');
  if (tails.length === 0) return name === head;
  if (!name.startsWith(head)) return false;
  let at = head.length;
  for (const [index, tail] of tails.entries()) {
    const found = index === tails.length - 1 ? name.length - tail.length : name.indexOf(tail, at);
    if (found < at || !name.startsWith(tail, found)) return false;
    at = found + tail.length;
  }
  return true;
}
