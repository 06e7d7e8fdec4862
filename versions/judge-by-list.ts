import { SYSTEM_COMMAND, versionCommand } from './command';
import type { Host } from './host';
import { toFindOut } from './judge-lane';
import type { JudgedArticle } from './judged-article';
import { fitsSystem } from './narrow';
import type { PlacedFile } from './placed-file';
import { productName } from './products';
import type { FileJudgement, VerdictKind } from './verdict';

/** A judgement without a version, and the row of the file that its command asks for. */
interface ListJudgement {
  judgement: FileJudgement;
  named: readonly PlacedFile[];
}

/** Judges an article of which the paste holds no file: by the hotfix list, or unknown with what to run. */
export function judgeByList(host: Host, article: JudgedArticle, rows: readonly PlacedFile[]): ListJudgement {
  const kb = `KB${article.kb}`;
  if (host.installed.has(article.kb)) {
    return withoutFile(
      'fixed',
      `${kb} is in the pasted list of installed hotfixes; no version of its files was pasted to confirm it`,
    );
  }
  if (!fitsSystem(article.products, host)) {
    const names = article.products.map(productName).join(', ');
    return withoutFile('not-comparable', `${kb} is for ${names}, and this host runs ${host.osName}`);
  }
  const absent = host.hotfixList
    ? `${kb} is not in the pasted list, which does not prove that it is missing`
    : `the paste holds no version of a file of ${kb}`;
  return unknown(absent, article, rows, host);
}

function unknown(
  absent: string,
  article: JudgedArticle,
  rows: readonly PlacedFile[],
  host: Host,
): ListJudgement {
  const fitting = rows.filter(({ table }) => fitsSystem(table.products, host));
  const telling = tellingFile(fitting, article.telling ?? []);
  if (!telling) return withoutFile('unknown', absent);
  if (host.products === null && !isEverywhere(telling, fitting)) {
    const reason = `${absent}, and its files differ from system to system${toFindOut(SYSTEM_COMMAND)}`;
    return withoutFile('unknown', reason, SYSTEM_COMMAND);
  }
  const command = versionCommand({ name: telling.row.name, path: null });
  return {
    ...withoutFile('unknown', absent + toFindOut(command), command),
    named: command === null ? [] : [telling],
  };
}

function withoutFile(verdict: VerdictKind, reason: string, command: string | null = null): ListJudgement {
  return { judgement: { verdict, reason, need: null, command }, named: [] };
}

/** Whether every system that rows are for has a file of this name. */
function isEverywhere({ row }: PlacedFile, rows: readonly PlacedFile[]): boolean {
  const ofFile = rows.filter((file) => file.row.name.toLowerCase() === row.name.toLowerCase());
  const systems = new Set(ofFile.flatMap(({ table }) => table.products));
  return rows.every(({ table }) => table.products.every((product) => systems.has(product)));
}

/** The file whose version tells most: the first of those named, else a driver, a program, a library, and not a resource. */
function tellingFile(rows: readonly PlacedFile[], names: readonly string[]): PlacedFile | undefined {
  const changed = rows.filter(({ unchanged }) => !unchanged);
  for (const name of names) {
    const named = changed.find(({ row }) => row.name.toLowerCase() === name);
    if (named) return named;
  }
  const ending = (pattern: RegExp) => changed.find(({ row }) => pattern.test(row.name));
  return ending(/\.sys$/i) ?? ending(/\.exe$/i) ?? ending(/\.dll$/i) ?? changed[0];
}
