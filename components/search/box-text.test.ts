import { expect, test } from 'vitest';
import { fillBox, readBox, withPasted } from './box-text';

/** As much of a search box as is needed here. */
const boxOf = (value: string, selection: [number, number] = [value.length, value.length]) =>
  ({ value, selectionStart: selection[0], selectionEnd: selection[1], dataset: {} }) as HTMLInputElement;

const transferOf = (text: string) => ({ getData: () => text }) as unknown as DataTransfer;

const LINES = 'Source: DFSR\r\nEvent ID: 4004';

test('lines take the place of what is selected', () => {
  expect(withPasted(boxOf('old mpio', [0, 3]), transferOf(LINES))).toBe(`${LINES} mpio`);
});

test('a short line is left to the browser, a long one is not', () => {
  expect(withPasted(boxOf(''), transferOf('mpio'))).toBeNull();
  expect(withPasted(boxOf(''), null)).toBeNull();
  expect(withPasted(boxOf(''), transferOf('x'.repeat(201)))).toBe('x'.repeat(201));
});

test('a filled box shows one line and keeps the others', () => {
  const box = boxOf('');
  fillBox(box, LINES);
  expect(box.value).toBe('Source: DFSR Event ID: 4004');
  expect(readBox(box)).toEqual({ text: LINES, isPasted: true });
});

test('a changed paste is read as it stands and is still a paste, until the box was empty', () => {
  const box = boxOf('');
  fillBox(box, LINES);
  box.value = 'Source: DFSR';
  expect(readBox(box)).toEqual({ text: 'Source: DFSR', isPasted: true });
  box.value = '';
  expect(readBox(box)).toEqual({ text: '', isPasted: false });
});

test('typed words are no paste, except when they are very many', () => {
  expect(readBox(boxOf('mpio'))).toEqual({ text: 'mpio', isPasted: false });
  expect(readBox(boxOf('x'.repeat(201))).isPasted).toBe(true);
});
