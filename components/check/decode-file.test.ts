import { expect, test } from 'vitest';
import { decodeFile } from './decode-file';

const LIST = 'Caption  HotFixID\r\r\nhttp://x/?kbid=977381  KB977381\r\r\n';
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(bytes).map((_, at) => bytes[at ^ 1] ?? 0);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['UTF-16 as wmic writes it', utf16(`\uFEFF${LIST}`), LIST],
  ['UTF-16 without its byte order mark', utf16(LIST), LIST],
  ['UTF-16 of the other byte order', swapped(utf16(`\uFEFF${LIST}`)), LIST],
  ['UTF-8', new Uint8Array(new TextEncoder().encode('Größe ®')), 'Größe ®'],
  ['the western code page', latin('Microsoft® Größe'), 'Microsoft® Größe'],
  ['nothing', new Uint8Array(), ''],
])('a file in %s is read', (_, bytes, text) => expect(decodeFile(bytes)).toBe(text));
