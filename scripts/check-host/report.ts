import type { CheckEngine, Judged } from '@/components/check/check-engine';
import { findGroup } from '@/components/check/find-words';
import { groupBy } from '@/versions/group-by';
import { hostOf } from '@/versions/host';
import { findsOf, type Find, type Inventory } from '@/versions/inventory';
import { needLabel, verdictLabel, type Verdict } from '@/versions/verdict';
import { furtherLines } from './further-lines';

/** How many lines that were not understood are shown. */
const SHOWN = 5;

/** What is counted besides files, KBs and events, where there is any. */
const OTHER_KINDS: readonly Find['kind'][] = ['stop-code', 'driver', 'vss', 'replication'];

/** What `--json` prints. */
export function jsonReport(inventory: Inventory, { verdicts }: Judged): string {
  const report = {
    understood: understood(inventory),
    problems: problemSentences(inventory),
    verdicts: verdicts.map(({ kb, file, have, need, verdict, reason }) => ({
      kb,
      file,
      have,
      need,
      verdict,
      reason,
    })),
  };
  return JSON.stringify(report, null, 2);
}

/** What is printed for people. */
export function textReport(inventory: Inventory, judged: Judged, engine: CheckEngine): string {
  const { os, servicePack, platform, files, kbs, events } = understood(inventory);
  const lines = [
    `System: ${[os ?? 'not known', servicePack, platform].filter(Boolean).join(', ')}`,
    [
      `Files: ${files.length}`,
      `KBs: ${kbs.length}`,
      `events: ${events.length}`,
      ...otherCounts(inventory),
    ].join(', '),
    ...problemSentences(inventory),
    '',
    ...judged.verdicts.flatMap(verdictLines),
    ...furtherLines(inventory.finds, judged, engine),
  ];
  return lines.join('\n');
}

function understood({ finds }: Inventory) {
  const host = hostOf(finds);
  const kbs = findsOf(finds, 'kb').filter(({ role }) => role !== 'possible');
  return {
    os: host.osName,
    servicePack: host.servicePack,
    platform: host.platform,
    files: findsOf(finds, 'file').map(({ name, version, path }) => ({ name, version, path })),
    kbs: [...new Set(kbs.map(({ kb }) => kb))],
    events: host.events.map(({ source, id }) => ({ source, id })),
  };
}

/** How many there are of each further kind that the paste holds. */
function otherCounts({ finds }: Inventory): string[] {
  const others = finds.filter(({ kind }) => OTHER_KINDS.includes(kind));
  return [...groupBy(others, findGroup)].map(([group, some]) => `${group.toLowerCase()}: ${some.length}`);
}

function problemSentences({
  problems,
  furtherProblems,
  notUnderstood,
  notUnderstoodCount,
}: Inventory): string[] {
  const sentences = problems.map(({ sentence }) => sentence);
  if (furtherProblems > 0) sentences.push(`${furtherProblems} more problems of these kinds are not shown.`);
  if (notUnderstoodCount > 0) {
    const first = notUnderstood
      .slice(0, SHOWN)
      .map(({ line, text }) => `line ${line} "${text.trim().slice(0, 60)}"`);
    const others = notUnderstoodCount > SHOWN ? ` and ${notUnderstoodCount - SHOWN} more` : '';
    sentences.push(`Not understood: ${first.join(', ')}${others}.`);
  }
  return sentences;
}

function verdictLines({ kb, title, file, have, need, verdict, reason, prerequisites }: Verdict): string[] {
  const needs = needLabel(verdict) === 'Need' ? 'needs' : `KB${kb} ships`;
  const versions = [have && `has ${have}`, need && `${needs} ${need}`].filter(Boolean).join(', ');
  return [
    `KB${kb}  ${verdictLabel(verdict)}  ${[file, versions].filter(Boolean).join(' ')}`,
    ...(title ? [`  ${title}`] : []),
    `  ${reason}`,
    ...(prerequisites ? [`  ${prerequisites.sentence}`] : []),
    '',
  ];
}
