import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Address } from './address';
import { createAddressWriter, type AddressWriter } from './address-writer';

let entries: string[];
let writer: AddressWriter;

beforeEach(() => {
  vi.useFakeTimers();
  entries = ['(home)'];
  writer = createAddressWriter({
    push: ({ text }) => entries.push(text),
    replace: ({ text }) => entries.splice(-1, 1, text),
  });
});

afterEach(() => vi.useRealTimers());

const to = (text: string): Address => ({ text, verbatim: false });

function type(word: string, before = ''): void {
  for (let end = 1; end <= word.length; end += 1) {
    writer.typing(to(before + word.slice(0, end)));
    vi.advanceTimersByTime(120);
  }
}

describe('the history of a search session', () => {
  test('typing one query makes one entry, and leaves the page it began on', () => {
    type('volsnap');
    vi.advanceTimersByTime(400);
    type(' w2k3', 'volsnap');
    vi.advanceTimersByTime(400);
    expect(entries).toEqual(['(home)', 'volsnap w2k3']);
  });

  test('nothing is written between two quick keystrokes', () => {
    type('volsnap');
    expect(entries).toEqual(['(home)']);
  });

  test('after a pause, another query is another entry', () => {
    type('volsnap');
    vi.advanceTimersByTime(3000);
    type('mpio');
    vi.advanceTimersByTime(400);
    expect(entries).toEqual(['(home)', 'volsnap', 'mpio']);
  });

  test('Enter closes the entry that was being typed', () => {
    type('volsnap');
    writer.jump(to('volsnap'));
    type('mpio');
    vi.advanceTimersByTime(400);
    expect(entries).toEqual(['(home)', 'volsnap', 'mpio']);
  });

  test('a taken filter is an entry of its own, and the same one twice is one', () => {
    writer.jump(to('volsnap'));
    writer.jump(to('volsnap os:2003'));
    writer.jump(to('volsnap os:2003 '));
    expect(entries).toEqual(['(home)', 'volsnap', 'volsnap os:2003']);
  });

  test('going back writes nothing, and stops what was about to be written', () => {
    type('volsnap');
    writer.visited(to(''));
    vi.advanceTimersByTime(5000);
    expect(entries).toEqual(['(home)']);
  });
});
