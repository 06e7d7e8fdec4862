import { BUILDS } from '../builds';
import { hostFile, type Find } from '../inventory';
import { outputText, understood, type Line, type PasteFormat, type Reading } from './format';
import { knownSystem } from './system-finds';
import { platformIn } from './windows-names';

/** `Windows 7 Kernel Version 7601 (Service Pack 1) MP (8 procs) Free x64`, which names the client of a build on servers too. */
const BANNER = /^Windows .{1,40} Kernel Version (\d{4,5})(?: \(Service Pack (\d)\))?/;
/** `Product: Server, suite: TerminalServer`; domain controllers are `LanManNt`. */
const PRODUCT = /^Product: (Server|LanManNt|WinNt)/;
const BUILT_BY = /^Built by: /;
/** `fffff880`01a00000 fffff880`01a4c000   volsnap    (deferred)` of `lm`; `lm f` has the image in place of the bracket. */
const MODULE = /^[0-9a-f`]{8,17}\s+[0-9a-f`]{8,17}\s+(\S{1,80})(?:\s+(\S.*))?$/i;
const MODULES_HEAD = /^start\s+end\s+module name$/;
const UNLOADED = /^Unloaded modules:$/;
/** `    File version:     6.1.7601.17514`, below a module of `lm v`. */
const DETAIL = /^\s{2,8}([A-Za-z][A-Za-z ]{2,30}):\s+(\S.*)$/;
const FOUR_NUMBERS = /^\d{1,5}(?:\.\d{1,5}){3}(?= ?\(|$)/;
const IMAGE = /^[\w.-]{1,80}\.(?:sys|dll|exe)(?=\s|$)/i;

/** `Probably caused by : volsnap.sys ( volsnap+2f1c )`, `IMAGE_NAME:  volsnap.sys` of `!analyze`. */
const CULPRIT =
  /^(?:Probably caused by|IMAGE_NAME|Image name)\s*:\s*([\w.-]{1,80}\.(?:sys|dll|exe))(?=\s|$)/i;

/** What the Windows debuggers print: the kernel's banner, the file that `!analyze` blames, and the modules of `lm`, `lm f` and `lm v m NAME`. */
export const windowsDebugger: PasteFormat = {
  id: 'debugger',
  name: 'lm, lmvm and the banner of a debugger',
  read(lines, at) {
    const text = outputText(lines, at);
    if (BANNER.test(text)) return readBanner(lines, at);
    const blamed = CULPRIT.exec(text)?.[1];
    if (blamed) return understood(1, [{ line: lines[at]?.number ?? 0, ...hostFile({ name: blamed }) }]);
    if (UNLOADED.test(text)) return understood(modulesFrom(lines, at + 1).end - at);
    if (!MODULES_HEAD.test(text) && !MODULE.test(text)) return null;
    const { end, finds } = modulesFrom(lines, MODULES_HEAD.test(text) ? at + 1 : at);
    return understood(end - at, finds);
  },
};

function readBanner(lines: readonly Line[], at: number): Reading {
  const [banner = '', number, pack] = BANNER.exec(outputText(lines, at)) ?? [];
  const text = outputText(lines, at).slice(banner.length);
  const product = PRODUCT.exec(outputText(lines, at + 1))?.[1];
  const consumed = !product ? 1 : BUILT_BY.test(outputText(lines, at + 2)) ? 3 : 2;
  const line = lines[at]?.number ?? 0;
  const build = BUILDS.find((known) => known.build.endsWith(`.${number}`))?.build ?? `0.0.${number}`;
  const platform = platformIn(text);
  const role = product ?? (/server/i.test(banner) ? 'Server' : '');
  return understood(consumed, [
    ...knownSystem(line, role === 'WinNt' ? 'client' : role && 'server', build, pack ? `SP${pack}` : null),
    ...(platform ? [{ line, kind: 'platform' as const, platform }] : []),
  ]);
}

function modulesFrom(lines: readonly Line[], at: number): { end: number; finds: Find[] } {
  const finds: Find[] = [];
  let end = at;
  while (MODULE.test(outputText(lines, end))) {
    const [, name = '', rest = ''] = MODULE.exec(outputText(lines, end)) ?? [];
    const { next, details } = detailsFrom(lines, end + 1);
    finds.push(moduleFind(lines[end]?.number ?? 0, name, rest, details));
    end = next;
  }
  return { end, finds };
}

function detailsFrom(lines: readonly Line[], at: number): { next: number; details: Map<string, string> } {
  const details = new Map<string, string>();
  let next = at;
  for (; DETAIL.test(outputText(lines, next)); next += 1) {
    const [, label = '', value = ''] = DETAIL.exec(outputText(lines, next)) ?? [];
    details.set(label.toLowerCase().replace(' ', ''), value.trim());
  }
  return { next, details };
}

/** A module with its version is a file; without one only its name is known, as of any other driver. */
function moduleFind(line: number, module: string, rest: string, details: ReadonlyMap<string, string>): Find {
  const version = FOUR_NUMBERS.exec(details.get('fileversion') ?? '')?.[0];
  const name = details.get('imagename') ?? IMAGE.exec(rest)?.[0] ?? null;
  if (!version) return { line, kind: 'driver', role: 'driver', name: name ?? module, detail: null };
  const written = details.get('fileversion') ?? version;
  return { line, ...hostFile({ name, version, versionString: written === version ? null : written }) };
}
