import { describe, expect, test } from 'vitest';
import type { Suggestion } from '@/search/types';
import { FULL_COVERAGE, sampleAnswer } from './sample-answer';
import {
  addressOf,
  INITIAL_STATE,
  isAwaited,
  isCurrent,
  nextState,
  requestOf,
  type SearchEvent,
} from './search-state';

const after = (...events: SearchEvent[]) => events.reduce(nextState, INITIAL_STATE);
const typed = (text: string): SearchEvent => ({ type: 'typed', text });
const answered = (text: string): SearchEvent => ({ type: 'answered', answer: sampleAnswer({ text }) });

describe('the state of a search', () => {
  test('the answer to an older text is not shown', () => {
    const state = after(typed('mpi'), typed('mpio'), answered('mpi'));
    expect(state.answer).toBeNull();
  });

  test('the last answer stays while the next one is on its way', () => {
    const state = after(typed('mpio'), answered('mpio'), typed('mpio fail'));
    expect(state.answer?.text).toBe('mpio');
    expect(isCurrent(state)).toBe(false);
  });

  test('an empty box shows nothing and asks nothing', () => {
    const state = after(typed('mpio'), answered('mpio'), typed('  '));
    expect(state.answer).toBeNull();
    expect(requestOf(state)).toBeNull();
  });

  test('typing takes corrections up again, and goes back to the first results', () => {
    const literal: SearchEvent = { type: 'took', address: { text: 'stoped', verbatim: true } };
    const more = after(literal, { type: 'more' });
    expect(requestOf(more)).toEqual({ text: 'stoped', limit: 40, verbatim: true });
    expect(requestOf(nextState(more, typed('stopped')))).toEqual({
      text: 'stopped',
      limit: 5,
      verbatim: false,
    });
  });

  test('an answer is awaited until it is one to the text in the box, over what is loaded', () => {
    const state = after(typed('mpio'), {
      type: 'status',
      status: { state: 'ready', coverage: FULL_COVERAGE },
    });
    const answer = sampleAnswer({ text: 'mpio' });
    expect(isAwaited(answer, state)).toBe(false);
    expect(isAwaited(null, state)).toBe(true);
    expect(isAwaited(sampleAnswer({ text: 'mpi' }), state)).toBe(true);
    expect(isAwaited({ ...answer, coverage: { ...FULL_COVERAGE, texts: 0 } }, state)).toBe(true);
    expect(isAwaited(null, nextState(state, { type: 'failed', text: 'mpio', sentence: 'Broken.' }))).toBe(
      false,
    );
  });

  test('suggestions stay while one types on, and go with another text', () => {
    const suggestions: Suggestion[] = [{ type: 'word', label: 'mpio', highlights: [], query: 'mpio' }];
    const state = after(typed('mp'), { type: 'suggested', text: 'mp', suggestions });
    expect(nextState(state, typed('mpi')).suggestions).toHaveLength(1);
    expect(nextState(state, typed('m')).suggestions).toHaveLength(1);
    expect(nextState(state, typed('dfsr')).suggestions).toEqual([]);
    expect(nextState(state, { type: 'suggested', text: 'm', suggestions: [] }).suggestions).toHaveLength(1);
  });

  test('completions are offered while one types, not for what was searched on purpose', () => {
    expect(after(typed('mpi')).typing).toBe(true);
    expect(after(typed('mpi'), { type: 'submitted' }).typing).toBe(false);
    expect(after(typed('mpi'), { type: 'submitted' }, typed('mpio')).typing).toBe(true);
    const address = { text: 'mpio', verbatim: false };
    expect(after(typed('mpi'), { type: 'took', address }).typing).toBe(false);
    expect(after({ type: 'visited', address, limit: 20 }).typing).toBe(false);
  });

  test('a failure is said for the text it belongs to, until the next one is typed', () => {
    const failed = (text: string): SearchEvent => ({ type: 'failed', text, sentence: 'Broken.' });
    expect(after(typed('mpio'), failed('mp')).failure).toBeNull();
    expect(after(typed('mpio'), failed('mpio')).failure).toBe('Broken.');
    expect(after(typed('mpio'), failed('mpio'), typed('mpios')).failure).toBeNull();
  });
});

describe('pasted text', () => {
  const pasted: SearchEvent = { type: 'pasted', text: 'Server: FS01\nEvent ID: 4004' };

  test('is searched and never stands in the address', () => {
    expect(requestOf(after(pasted))?.text).toBe('Server: FS01\nEvent ID: 4004');
    expect(addressOf(after(pasted)).text).toBe('');
  });

  test('stays out of it when it is edited or narrowed, until the box is emptied', () => {
    const narrowed: SearchEvent = { type: 'took', address: { text: 'FS01 os:2003', verbatim: false } };
    expect(addressOf(after(pasted, typed('Server: FS01'))).text).toBe('');
    expect(addressOf(after(pasted, narrowed)).text).toBe('');
    expect(addressOf(after(pasted, typed(''), typed('mpio'))).text).toBe('mpio');
  });

  test('a very long text counts as pasted however it came', () => {
    expect(addressOf(after(typed('word '.repeat(60)))).text).toBe('');
  });
});
