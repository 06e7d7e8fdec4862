import type { Host } from '@/versions/host';
import { findsOf, type Inventory } from '@/versions/inventory';
import { needLabel, verdictLabel, type Verdict } from '@/versions/verdict';

/** How many lines that were not understood are shown. */
const SHOWN = 5;

/** What `--json` prints. */
export function jsonReport(inventory: Inventory, host: Host, verdicts: readonly Verdict[]): string {
  const report = {
    understood: understood(inventory, host),
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
export function textReport(inventory: Inventory, host: Host, verdicts: readonly Verdict[]): string {
  const { os, servicePack, platform, files, kbs, events } = understood(inventory, host);
  const lines = [
    `System: ${[os ?? 'not known', servicePack, platform].filter(Boolean).join(', ')}`,
    `Files: ${files.length}, KBs: ${kbs.length}, events: ${events.length}`,
    ...problemSentences(inventory),
    '',
    ...verdicts.flatMap(verdictLines),
  ];
  if (verdicts.length === 0) lines.push('No article here has a file, a KB or an event of this paste.');
  return lines.join('\n');
}

function understood({ finds }: Inventory, host: Host) {
  return {
    os: host.osName,
    servicePack: host.servicePack,
    platform: host.platform,
    files: findsOf(finds, 'file').map(({ name, version, path }) => ({ name, version, path })),
    kbs: [...new Set(findsOf(finds, 'kb').map(({ kb }) => kb))],
    events: findsOf(finds, 'event').map(({ source, id }) => ({ source, id })),
  };
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
    `  ${prerequisites.sentence}`,
    '',
  ];
}
