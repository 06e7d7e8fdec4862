import { hostFile, type Find } from '../inventory';
import { OTHER_NUMBER } from './bare-event';
import { FILE_NAME } from './file-mentions';

/** The test spares most lines the others. */
const HINT = /\.[a-z]{2,3}(?!\w)|[a-z] \d/i;
/** Longer lines are no sentence of a person or of a crash screen. */
const LONGEST = 300;
/** Two gaps between columns or more: a row of a table, whose head says what it is about. */
const COLUMNS = /\S(?: {2,}|\t).*\S(?: {2,}|\t)\S/;
/** What crash screens put before a line. */
const STARS = /^[\s*]+/;
/** Addresses, shares, assignments and options, in which a name is part of something else. */
const OF_SOMETHING_ELSE = /\S*(?:[/=@]|\\\\)\S*/g;
/** Windows' own folders, before the name of a file. */
const WINDOWS_FOLDER =
  /(?:[a-z]:\\win(?:dows|nt)\\.*|(?<![\w\\.-])\\?(?:%?systemroot%?\\|windows\\|winnt\\)?(?:system32|syswow64)\\(?:drivers\\)?)$/i;
/** A name that ends as hosts on the Internet do. */
const DOMAIN = /\.com$/i;
/** A source as people write it among other words, `DFSR` or `NtFrs`: words of a language have no such capitals. */
const SOURCE = String.raw`[A-Za-z]\w{0,30}[A-Z][\w-]{0,40}`;
const EVENT = String.raw`[Ee]vent(?:[ -]?[Ii][Dd])?[ :#]{0,3}`;
const ID = String.raw`(\d{1,5})(?![\w%]|[.:,-]\d)`;
const SOURCE_FIRST = new RegExp(String.raw`(?<![\w.\\-])(${SOURCE}),? ${EVENT}${ID}`);
const ID_FIRST = new RegExp(String.raw`${EVENT}${ID}[ ,:(]{1,3}(?:(?:from|of|by) )?(?:the )?"?(${SOURCE})`);
const ID_FROM = new RegExp(
  String.raw`${EVENT}${ID} (?:from|of|by) (?:the )?"?(?!(?:this|that|our|my|today|yesterday|last) )([a-z][\w-]{2,60})`,
);
const PAIR = new RegExp(String.raw`(?<![\w.\\-])(${SOURCE}) ${ID}`, 'g');

/** The files, sources and ids among the words of a sentence; they count only where the library knows them. */
export function namedInSentence(line: number, text: string): Find[] {
  const sentence = text.length > LONGEST || !HINT.test(text) ? '' : text.replace(STARS, '');
  if (COLUMNS.test(sentence)) return [];
  const words = sentence.replace(OF_SOMETHING_ELSE, (piece) => ' '.repeat(piece.length));
  return [...filesIn(line, words), ...eventsIn(line, words)];
}

/** What a sentence may say of an event by that word, with its source before or behind the id. */
export function eventWithSource(line: number, text: string): Find[] {
  const [, before, id] = SOURCE_FIRST.exec(text) ?? [];
  const [, number = id, behind] = ID_FIRST.exec(text) ?? ID_FROM.exec(text) ?? [];
  const source = before ?? behind;
  if (!source || !number) return [];
  const event = { source, id: Number(id ?? number), log: null, level: null };
  return [{ line, kind: 'event', ...event, possible: true }];
}

function filesIn(line: number, words: string): Find[] {
  return [...words.matchAll(FILE_NAME)].flatMap(({ index, 1: folder = '', 2: name = '' }) => {
    const before = words.slice(0, index + folder.length);
    if (DOMAIN.test(name) || (before.endsWith('\\') && !WINDOWS_FOLDER.test(before))) return [];
    return [{ line, ...hostFile({ name, path: folder ? folder + name : null }), passing: true as const }];
  });
}

function eventsIn(line: number, words: string): Find[] {
  return [...words.matchAll(PAIR)].flatMap(([, source = '', id]): Find[] => {
    if (OTHER_NUMBER.test(source)) return [];
    return [{ line, kind: 'event', source, id: Number(id), log: null, level: null, passing: true }];
  });
}
