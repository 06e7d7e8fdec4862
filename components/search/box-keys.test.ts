import { describe, expect, test } from 'vitest';
import { boxMove } from './box-keys';

const press = (key: string, active: number | null, options = 3, command = false) =>
  boxMove({ key, command }, { active, options });

describe('keys in the search box', () => {
  test('down leads from the text over each option to the results', () => {
    expect(press('ArrowDown', null)).toEqual({ to: 'option', index: 0 });
    expect(press('ArrowDown', 0)).toEqual({ to: 'option', index: 1 });
    expect(press('ArrowDown', 2)).toEqual({ to: 'results' });
    expect(press('ArrowDown', null, 0)).toEqual({ to: 'results' });
  });

  test('left and right move among the options, round the ends, and in the text they move the caret', () => {
    expect(press('ArrowRight', 2)).toEqual({ to: 'option', index: 0 });
    expect(press('ArrowLeft', 0)).toEqual({ to: 'option', index: 2 });
    expect(press('ArrowRight', null)).toBeNull();
    expect(press('ArrowLeft', null)).toBeNull();
  });

  test('up leads back over the options to the text', () => {
    expect(press('ArrowUp', 1)).toEqual({ to: 'option', index: 0 });
    expect(press('ArrowUp', 0)).toEqual({ to: 'text' });
    expect(press('ArrowUp', null)).toBeNull();
  });

  test('Enter takes the option or searches, with Ctrl or Cmd in a new tab', () => {
    expect(press('Enter', 1, 3, true)).toEqual({ to: 'take', index: 1, newTab: true });
    expect(press('Enter', null)).toEqual({ to: 'submit', newTab: false });
  });

  test('Escape leaves the options, then clears the box', () => {
    expect(press('Escape', 1)).toEqual({ to: 'text' });
    expect(press('Escape', null)).toEqual({ to: 'clear' });
  });

  test('letters stay letters', () => {
    expect(press('a', 1)).toBeNull();
    expect(press('/', null)).toBeNull();
  });
});
