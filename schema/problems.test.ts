import { expect, test } from 'vitest';
import { problem, problemSentence } from './problems';

test('a problem with a line says the line first', () => {
  expect(problemSentence(problem('cut-off', { after: 'For all supported versions' }, 12))).toBe(
    'Line 12: the document is cut off after “For all supported versions”; what followed is lost.',
  );
});

test('a problem without a line is a sentence by itself', () => {
  expect(problemSentence(problem('section-missing', { section: 'symptoms' }))).toBe(
    'The section on symptoms is missing from the document.',
  );
});

test('a code that a later importer may write is named, not hidden', () => {
  expect(problemSentence({ code: 'made-of-cheese' })).toBe(
    'The problem made-of-cheese is not known to this version.',
  );
});
