import { expect, test } from 'vitest';
import { compareCells } from './sort-order';

const sorted = (type: string, direction: 1 | -1, values: string[]) =>
  values.toSorted((a, b) => compareCells(type, direction, a, b));

test('versions are compared part by part as numbers', () => {
  expect(
    sorted('version', 1, ['6.0.6002.18005', '6.0.6001.22565', '5.2.3790.4650', '6.0.6002.2200']),
  ).toEqual(['5.2.3790.4650', '6.0.6001.22565', '6.0.6002.2200', '6.0.6002.18005']);
});

test('unknown values stand last in both directions', () => {
  expect(sorted('version', 1, ['', '6.1.7600.2', '6.1.7600.1'])).toEqual(['6.1.7600.1', '6.1.7600.2', '']);
  expect(sorted('version', -1, ['', '6.1.7600.1', '6.1.7600.2'])).toEqual(['6.1.7600.2', '6.1.7600.1', '']);
});

test('sizes and repeats are compared as the numbers they show', () => {
  expect(sorted('number', 1, ['1,705,984', '43,520', '99'])).toEqual(['99', '43,520', '1,705,984']);
  expect(sorted('number', -1, ['× 2', '× 10'])).toEqual(['× 10', '× 2']);
});
