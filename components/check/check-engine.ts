import { hostOf, type Host } from '@/versions/host';
import type { Find } from '@/versions/inventory';
import { judgeHost } from '@/versions/judge-host';
import { createKnownFiles } from '@/versions/known-files';
import { isPassing, namePossible } from '@/versions/possible-finds';
import { sameSource } from '@/versions/same-source';
import { whySilent } from '@/versions/silence';
import type { Verdict } from '@/versions/verdict';
import { fileTimes, type FileTimes } from './file-times';
import { unpack, type JudgingEntry } from './judging-data';
import { createLeads, type KnownComponent, type Lead } from './leads';

/** What the articles say about a host. */
export interface Judged {
  verdicts: Verdict[];
  /** KBs of the paste that no article with files, events or a package is here for. */
  notHere: number[];
  /** The host's file times with those that articles give. */
  times: FileTimes[];
  /** Why files that articles ship got no verdict. */
  silent: string[];
  leads: Lead[];
}

/** Judges hosts by the articles of a library. */
export interface CheckEngine {
  judge(finds: readonly Find[]): Judged;
  /** Whether a find leads to an article. */
  isKnown(find: Find): boolean;
  /** The finds with drivers and services named as the files that articles ship, and what may be a KB or an event as one where the library knows it. */
  complete(finds: readonly Find[]): Find[];
  /** Files that a version without a name could be of. */
  candidates(find: Find): string[];
}

interface Index {
  byKb: ReadonlyMap<number, JudgingEntry>;
  /** By lower-case name. */
  byFile: ReadonlyMap<string, ReadonlySet<JudgingEntry>>;
  byEvent: ReadonlyMap<number, ReadonlySet<JudgingEntry>>;
}

/** Indexes the data once; a host is then judged only by the articles that can concern it. */
export function createCheckEngine(
  entries: readonly JudgingEntry[],
  components: readonly KnownComponent[] = [],
): CheckEngine {
  const index = indexOf(entries);
  const files = createKnownFiles(shippedFiles(entries), components);
  const leads = createLeads(entries, components);
  return {
    judge(finds) {
      const host = hostOf(finds);
      const articles = [...candidates(index, host)].sort((a, b) => a.kb - b.kb).map(unpack);
      const verdicts = judgeHost(host, articles);
      return {
        verdicts,
        silent: whySilent(host, articles, verdicts),
        leads: leads.of(finds),
        notHere: [...host.named].filter((kb) => !index.byKb.has(kb)).sort((a, b) => a - b),
        times: fileTimes(host.files, articles),
      };
    },
    isKnown: (find) => isIn(index, find) || (find.kind !== 'event' && leads.has(find)),
    complete: (finds) =>
      namePossible(
        files.complete(finds),
        (find) => isIn(index, find) || (!isPassing(find) && leads.has(find)),
      ),
    candidates: (find) =>
      find.kind === 'file' && !find.name && find.version ? files.candidates(find.version) : [],
  };
}

function* shippedFiles(entries: readonly JudgingEntry[]) {
  for (const { tables } of entries) {
    for (const [, , rows] of tables) for (const [name, version] of rows) yield { name, version };
  }
}

function indexOf(entries: readonly JudgingEntry[]): Index {
  const byFile = new Map<string, Set<JudgingEntry>>();
  const byEvent = new Map<number, Set<JudgingEntry>>();
  for (const entry of entries) {
    for (const [, , rows] of entry.tables) {
      for (const [name] of rows) addTo(byFile, name.toLowerCase(), entry);
    }
    for (const [, id] of entry.events) addTo(byEvent, id, entry);
  }
  return { byKb: new Map(entries.map((entry) => [entry.kb, entry])), byFile, byEvent };
}

function addTo<Key>(groups: Map<Key, Set<JudgingEntry>>, key: Key, entry: JudgingEntry): void {
  const group = groups.get(key);
  if (group) group.add(entry);
  else groups.set(key, new Set([entry]));
}

function isIn({ byFile, byKb, byEvent }: Index, find: Find): boolean {
  switch (find.kind) {
    case 'file':
      return find.name !== null && byFile.has(find.name.toLowerCase());
    case 'kb':
      return byKb.has(find.kb);
    case 'event':
      return [...(byEvent.get(find.id) ?? [])].some(({ events }) =>
        events.some(([source, id]) => id === find.id && sameSource(source, find.source)),
      );
    default:
      return false;
  }
}

/** Every article that ships a file of the host, is named or listed in the paste, or describes one of its events. */
function candidates({ byKb, byFile, byEvent }: Index, host: Host): Set<JudgingEntry> {
  const kbs = [...host.named, ...host.installed].flatMap((kb) => byKb.get(kb) ?? []);
  const files = [...host.filesByName.keys()].flatMap((name) => [...(byFile.get(name) ?? [])]);
  const events = host.events.flatMap(({ id }) => [...(byEvent.get(id) ?? [])]);
  return new Set([...kbs, ...files, ...events]);
}
