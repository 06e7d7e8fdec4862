import type { HostFile } from '../inventory';
import type { Line } from './format';

/** A prompt of `cmd`, PowerShell or a debugger, with the command that was typed at it. */
const PROMPT = /^(?:(?:PS )?[a-z]:\\[^>]{0,200}>|(?:\d{1,3}: )?kd>).{0,1000}$/i;
/** `name='C:\\Windows\\System32\\drivers\\volsnap.sys'` of `wmic`, `Get-Item C:\Windows\…` of PowerShell. */
const ASKED = /(?:name\s*=\s*\\?["']|Get-(?:Item|ChildItem)\s+["']?)([a-z]:\\[^"'|)]{1,250}\.\w{2,4})/i;
/** How many lines above an answer its command may stand: one, and a header and blanks between them. */
const LINES_ABOVE = 3;

/** Whether a line is a prompt, with or without a command. */
export function isPrompt(text: string): boolean {
  return PROMPT.test(text);
}

/** Whether a line is a command with the file that it asks for, or a prompt: what it names is said by the answer. */
export function isCommand(text: string): boolean {
  return isPrompt(text) || ASKED.test(text.slice(0, 600));
}

/** A file whose answer was a version alone gets its name from the command that was typed above it. */
export function namedByCommand<T extends HostFile>(file: T, lines: readonly Line[], at: number): T {
  const path = file.name === null ? askedPath(lines, at) : null;
  return path === null ? file : { ...file, name: path.split('\\').at(-1) ?? null, path };
}

function askedPath(lines: readonly Line[], at: number): string | null {
  const above = lines
    .slice(Math.max(0, at - LINES_ABOVE), at)
    .map(({ text }) => ASKED.exec(text.slice(0, 600))?.[1]);
  return above.findLast((path) => path !== undefined)?.replaceAll('\\\\', '\\') ?? null;
}
