import type { JudgedArticle } from './judged-article';
import { isKeptAside } from './file-place';
import { createFileHistory, type FileHistory } from './file-history';
import type { Host } from './host';
import { rowsByInstalledName } from './installed-name';
import type { HostFile } from './inventory';
import { judgeFile } from './judge-file';
import { judgeByList } from './judge-by-list';
import { branchLabel } from './labels';
import { MOST_OF_A_NAME, mostTelling } from './most-telling';
import { fitsSystem } from './narrow';
import { placedFiles, type PlacedFile } from './placed-file';
import { checkPrerequisites } from './prerequisites';
import { sameSource } from './same-source';
import type { FileJudgement, Verdict, VerdictKind } from './verdict';

const MOST_URGENT_FIRST: VerdictKind[] = ['not-fixed', 'other-branch', 'unknown', 'fixed', 'not-comparable'];

/**
 * The verdicts of every article that concerns a host: because it ships a file that the host has, because the host lists or
 * the reader names its KB, or because the host logged its event. The most urgent stand first.
 */
export function judgeHost(
  host: Host,
  articles: readonly JudgedArticle[],
  history: FileHistory = createFileHistory(articles),
): Verdict[] {
  const verdicts = articles.flatMap((article) => judgeArticle(host, article, history));
  return verdicts.sort(
    (a, b) => MOST_URGENT_FIRST.indexOf(a.verdict) - MOST_URGENT_FIRST.indexOf(b.verdict) || a.kb - b.kb,
  );
}

/** The verdicts of one article on a host: one for each of its files that the host has, or one on the article as a whole. */
export function judgeArticle(host: Host, article: JudgedArticle, history: FileHistory): Verdict[] {
  const asked = host.named.has(article.kb) || host.installed.has(article.kb);
  if (!asked && !fitsSystem(article.products, host)) return [];
  const rows = placedFiles(article);
  const judged = filesOf(host, rows, asked).flatMap(({ file, named }) => {
    const judgement = judgeFile(file, named, host);
    return judgement ? [verdictOn(host, article, history, { file, named, judgement })] : [];
  });
  const onTheWhole = asked || hasEvent(article, host);
  if (onTheWhole && !judged.some(tellsOfArticle)) return [verdictWithoutFile(host, article, rows, history)];
  return distinct(judged);
}

/** The mere name of a file for another system says nothing of the article's files for this one. */
function tellsOfArticle({ verdict, have }: Verdict): boolean {
  return verdict !== 'not-comparable' || have !== null;
}

interface Judged {
  file: HostFile | null;
  named: readonly PlacedFile[];
  judgement: FileJudgement;
}

/** The host's files that an article ships; a version pasted without a name counts for an asked article with only one changed file. */
function filesOf(host: Host, rows: readonly PlacedFile[], asked: boolean) {
  const changed = new Set(
    rows.filter(({ unchanged }) => !unchanged).map(({ row }) => row.name.toLowerCase()),
  );
  const only = asked && changed.size === 1 ? [...changed][0] : undefined;
  return [...rowsByInstalledName(rows)].flatMap(([name, named]) => {
    if (!asked && !named.some(({ table }) => fitsSystem(table.products, host))) return [];
    const files = mostTelling(host.filesByName.get(name) ?? []);
    const nameless = name === only ? namelessFor(named, host) : [];
    return [...files, ...nameless].slice(0, MOST_OF_A_NAME).map((file) => ({ file, named }));
  });
}

/** A version without a name can be taken for the only file of an article where it is of a build that the article ships, and no other is. */
function namelessFor(named: readonly PlacedFile[], host: Host): readonly HostFile[] {
  const builds = new Set(named.map(({ build }) => build));
  const fitting = (host.filesByName.get('') ?? []).filter(({ version }) =>
    builds.has(version?.split('.', 3).join('.') ?? ''),
  );
  return fitting.length === 1 ? fitting : [];
}

function verdictOn(host: Host, article: JudgedArticle, history: FileHistory, judged: Judged): Verdict {
  const { judgement, named, file } = judged;
  const { need, verdict } = judgement;
  const prerequisites = checkPrerequisites(article, host, file?.version);
  const comparable = verdict !== 'not-comparable';
  const lacking = verdict === 'not-fixed' || verdict === 'other-branch';
  const newest = need && lacking ? (history.newerElsewhere(need) ?? need) : null;
  return {
    kb: article.kb,
    title: article.title,
    verdict,
    reason: sentence([
      judgement.reason,
      newest && newest !== need ? `KB${newest.kb} carries the newer ${newest.row.version}` : '',
      listNote(host, article.kb, judgement),
      lacking && prerequisites.met === false ? 'the prerequisites are not met' : '',
    ]),
    file: named[0]?.row.name ?? null,
    have: file && !isKeptAside(file.path) ? file.version : null,
    need: need?.row.version ?? null,
    branch: need && branchLabel(need.branch),
    fixedBy: newest?.row.version ? { kb: newest.kb, version: newest.row.version } : null,
    command: judgement.command,
    prerequisites: comparable ? prerequisites : null,
    restart: comparable ? (article.hotfix?.restart ?? null) : null,
  };
}

/** A version outranks a list, and a list never proves that something is missing. */
function listNote(host: Host, kb: number, { verdict }: FileJudgement): string {
  const listed = host.installed.has(kb);
  if (!listed || verdict === 'fixed') return '';
  const outranked = verdict === 'not-fixed' || verdict === 'other-branch';
  return `KB${kb} is in the pasted list${outranked ? ', but the version decides' : ''}`;
}

/** A verdict on an article of which the paste holds no file: by the list, or unknown with what to run. */
function verdictWithoutFile(
  host: Host,
  article: JudgedArticle,
  rows: readonly PlacedFile[],
  history: FileHistory,
): Verdict {
  return verdictOn(host, article, history, {
    ...judgeByList(host, article, rows),
    file: null,
  });
}

function hasEvent(article: JudgedArticle, host: Host): boolean {
  return article.events.some(({ id, source }) =>
    host.events.some((event) => event.id === id && sameSource(event.source, source)),
  );
}

/** A file that the paste shows twice is judged once. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  return [
    ...new Map(
      verdicts.map((verdict) => [
        `${verdict.file} ${verdict.have} ${verdict.need} ${verdict.reason}`,
        verdict,
      ]),
    ).values(),
  ];
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
