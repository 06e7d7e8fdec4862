import { expect, test } from 'vitest';
import { compareTimes } from './local-time';

test.each([
  ['2012-08-21T13:47', '2012-08-21T11:47Z', 120, 'match'],
  ['2012-08-21T12:47', '2012-08-21T11:47Z', 120, 'dst-bias'],
  ['2012-08-21T14:47:30', '2012-08-21T11:47Z', 120, 'dst-bias'],
  ['2012-08-22T01:17', '2012-08-21T19:47Z', 330, 'match'],
  ['2012-08-20T22:00', '2012-08-21T03:00Z', -300, 'match'],
  ['2012-08-21T13:48', '2012-08-21T11:47Z', 120, 'different'],
  ['2012-08-21T13:47', '1996-09-26T18:34', 120, 'not-comparable'],
  ['2012-08-21', '2012-08-21T11:47Z', 0, 'not-comparable'],
  ['2012-13-41T13:47', '2012-08-21T11:47Z', 0, 'not-comparable'],
] as const)('%s here and %s, %i minutes ahead of UTC: %s', (local, utc, offset, comparison) => {
  expect(compareTimes(local, utc, offset)).toBe(comparison);
});
