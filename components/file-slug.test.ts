import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileSlug, letterOf } from './file-slug';

describe('the address of a file', () => {
  test('is its name in lower case', () => {
    expect(fileSlug('Volsnap.sys')).toBe('volsnap.sys');
    expect(fileSlug('Vss_ps.dll')).toBe('vss_ps.dll');
    expect(fileSlug('README~1')).toBe('readme~1');
  });

  test.each([
    'a b.dll',
    'größe.dll',
    '../x.sys',
    'index.html',
    'con',
    'Aux.sys',
    'data.json',
    'a.csv',
    'x.',
    '.x',
    '',
  ])('of %j has a hash, so that it takes nothing else’s place', (name) =>
    expect(fileSlug(name)).toMatch(/^[a-z0-9_~-][a-z0-9._~-]*-[a-z0-9]{7}$|^-[a-z0-9]{7}$/),
  );

  test('is never that of a further page or of a list by letter', () => {
    expect(fileSlug('x.dll-page-2')).not.toBe('x.dll-page-2');
    expect(fileSlug('names-a')).not.toBe('names-a');
  });

  test('differs for names that differ by more than capital letters', () => {
    expect(fileSlug('a b.dll')).not.toBe(fileSlug('a-b.dll'));
    expect(fileSlug('a b.dll')).not.toBe(fileSlug('a_b dll'));
    expect(fileSlug('A B.dll')).toBe(fileSlug('a b.dll'));
  });

  test('of any name at all is a safe folder name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(fileSlug(name)).toMatch(/^[a-z0-9_~-][a-z0-9._~-]{0,110}$/);
        expect(fileSlug(name)).not.toMatch(/\.$|\.(json|csv)$/);
      }),
    );
  });
});

test('names stand under their first letter, others under 0', () => {
  expect(['Volsnap.sys', '8514a.drv', '_isres.dll', 'Öl.dll'].map(letterOf)).toEqual(['v', '0', '0', '0']);
});
