import type { Find, PasteProblem } from '../inventory';
import { cutVersions, fileMentions } from './file-mentions';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';
import { isPrompt } from './typed-command';

/** The column's heading; a command that asks for `VersionInfo.FileVersion` is none. */
const HEADER = /(?<![a-z.])FileVersion(?:Raw)?(?![a-z])/i;
const LISTED = /^\s*"?FileVersion(?:Raw)?\s*[:=]/i;
const RULE = /^[\s-]*$/;

/** The table or CSV of `Get-Item FILE | % VersionInfo`: a narrow window cuts the versions in it. */
export const versionInfo: PasteFormat = {
  id: 'version-info',
  name: 'Get-Item … VersionInfo',
  read(lines, at) {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST_OUTPUT_LINE || !HEADER.test(text) || LISTED.test(text) || isPrompt(text))
      return null;
    let end = at + 1;
    while (RULE.test(lines[end]?.text ?? '\0') || isRow(lines[end])) end += 1;
    const rows = lines.slice(at + 1, end).map(readRow);
    const [finds, problems] = [rows.flatMap((row) => row.finds), rows.flatMap((row) => row.problems)];
    return finds.length > 0 || problems.length > 0 ? understood(end - at, finds, problems) : null;
  },
};

function isRow(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= LONGEST_OUTPUT_LINE &&
    (fileMentions(line.text).length > 0 || cutVersions(line.text).length > 0)
  );
}

/** The version of a row is the last whole one that agrees with a cut one beside it: ProductVersion stands in for a cut FileVersion. */
function readRow({ number, text }: Line): { finds: Find[]; problems: PasteProblem[] } {
  const files = fileMentions(text.replaceAll('"', ' '));
  const name = files.find((file) => file.name !== null);
  const versions = files.flatMap((file) => (file.version === null ? [] : [file]));
  const [cut] = cutVersions(text);
  const labelled = versions.find(({ versionString }) => versionString) ?? versions[0];
  if (!labelled || !name) return { finds: [], problems: cut ? [versionCut(number, cut)] : [] };
  const problems = cut && !labelled.version?.startsWith(cut) ? [versionCut(number, cut)] : [];
  const { version, versionString } = problems.length > 0 ? { version: null, versionString: null } : labelled;
  return { finds: [{ line: number, ...name, version, versionString }], problems };
}

/** The problem of a version that a narrow column has cut. */
export function versionCut(line: number, written: string): PasteProblem {
  return {
    code: 'version-cut',
    line,
    sentence: `Line ${line}: the version ${written} is cut and was not used: run the command again with \`| Format-List\` behind it.`,
  };
}
