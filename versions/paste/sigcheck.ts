import { hostFile, type Find } from '../inventory';
import { fileMentions } from './file-mentions';
import { outputText, understood, type Line, type PasteFormat, type Reading } from './format';

/** `c:\windows\system32\drivers\volsnap.sys:`, above what is known of the file. */
const PATH = /^([a-z]:\\[^:*?"<>|]{1,250}\\([^\\:*?"<>|]{1,100})):$/i;
const DETAIL = /^\s+([A-Za-z][\w ]{2,30}):\s*(.*)$/;
const FILE_VERSION = /^\s+File version:\s+((\d{1,5}(?:\.\d{1,5}){3})(?: ?\([^()]{1,80}\))?)/i;
/** The version of what a file belongs to, which need not be its own. */
const PRODUCT_VERSION = /^\s*prod(?:uct)?[ _]?version\s*[:=]/i;
/** `Path,Verified,Date,…,Product Version,File Version,Machine Type` of `sigcheck -c`. */
const CSV_HEADER = /^"?Path"?,"?Verified"?,.*Product Version"?,"?File Version/i;

const BANNER = /^(?:Sigcheck v\d|Sysinternals - )/i;

/** What `sigcheck` says of files. The architecture that it gives is the file's, not the host's. */
export const sigcheck: PasteFormat = {
  id: 'sigcheck',
  name: 'sigcheck',
  read(lines, at) {
    const text = outputText(lines, at);
    if (PRODUCT_VERSION.test(text) || BANNER.test(text)) return understood(1);
    if (CSV_HEADER.test(text)) return readRows(lines, at);
    return PATH.test(text) && DETAIL.test(outputText(lines, at + 1)) ? readDetails(lines, at) : null;
  },
};

function readDetails(lines: readonly Line[], at: number): Reading {
  const [, path = '', name = ''] = PATH.exec(outputText(lines, at)) ?? [];
  let end = at + 1;
  let [written, version]: (string | undefined)[] = [];
  for (; DETAIL.test(outputText(lines, end)); end += 1) {
    [, written, version] = FILE_VERSION.exec(outputText(lines, end)) ?? [null, written, version];
  }
  return understood(end - at, [fileFind(lines[at]?.number ?? 0, path, name, written, version)]);
}

function fileFind(line: number, path: string, name: string, written = '', version = ''): Find {
  const versionString = written === version ? null : written;
  return { line, ...hostFile({ name, path, version: version || null, versionString }) };
}

/** The last version of a row is that of the file. */
function readRows(lines: readonly Line[], at: number): Reading {
  const finds: Find[] = [];
  let end = at + 1;
  for (; outputText(lines, end) !== ''; end += 1) {
    const mentions = fileMentions(outputText(lines, end).replace(/[",]/g, ' '));
    const [file, last] = [mentions.find(({ name }) => name !== null), mentions.at(-1)];
    if (!file) break;
    const { version, versionString } = last ?? file;
    finds.push({ line: lines[end]?.number ?? 0, ...file, version, versionString });
  }
  return understood(end - at, finds);
}
