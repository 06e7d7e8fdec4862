import { isOfKnownBuild } from '../builds';
import { hostFile } from '../inventory';
import { VERSIONED } from './file-mentions';
import { understood, type PasteFormat } from './format';
import { namedByCommand } from './typed-command';

/** `volsnap.sys 6.1.7601.17514`, with a folder before it or the build lab's label behind it. */
const FILE = new RegExp(
  String.raw`^\s*((?:[a-z]:\\(?:[\w.$()~ -]{1,120}\\){0,12})?)([\w$~.-]{1,80}\.(?:${VERSIONED}))[ \t:=,;]{1,200}(\d{1,5}(?:\.\d{1,5}){3}(?: ?\([a-z0-9_.]{1,60}\.\d{6}-\d{4}\))?)$`,
  'i',
);
const VERSION = /^\s*\d{1,5}(?:\.\d{1,5}){3}$/;
const KB = /^\s*(?:KB|Q) ?(\d{5,7})$/i;

/** A file with its version, a version, or a KB, alone on its line: the most frequent lines of long lists, which need no other test. */
export const oneThing: PasteFormat = {
  id: 'one-thing',
  name: 'a file with its version, a version, or a KB',
  read(lines, at) {
    const { number = 0, text = '' } = lines[at] ?? {};
    const kb = KB.exec(text)?.[1];
    if (kb) {
      return understood(1, [{ line: number, kind: 'kb', kb: Number(kb), role: 'named', installedOn: null }]);
    }
    if (VERSION.test(text) && isOfKnownBuild(text.trim())) {
      const file = namedByCommand(hostFile({ version: text.trim() }), lines, at);
      return understood(1, [{ line: number, ...file }]);
    }
    const file = FILE.exec(text);
    if (!file) return null;
    const [, folder = '', name = '', written = ''] = file;
    const [version = ''] = written.split(/[ (]/, 1);
    if (!isOfKnownBuild(version)) return null;
    const path = folder ? folder + name : null;
    const versionString = written === version ? null : written;
    return understood(1, [{ line: number, ...hostFile({ name, version, versionString, path }) }]);
  },
};
