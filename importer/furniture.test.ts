import { describe, expect, test } from 'vitest';
import { furnitureKind } from './furniture';

describe('page furniture', () => {
  test.each([
    ['Print | Email | Share', 'feedback'],
    ['Print Email Share', 'feedback'],
    ['Was this article helpful? Yes No', 'feedback'],
    ['Page 2 of 3', 'page-number'],
    ['Seite 2 von 3', 'page-number'],
    ['© 2011 Microsoft Corporation. All rights reserved.', 'legal'],
    ['Terms of use | Privacy statement', 'legal'],
    ['We use cookies to improve your experience. Accept all', 'legal'],
    ['Tabelle minimierenTabelle vergrößern', 'table-control'],
    ['Haut de la page', 'top-link'],
    ['View and request hotfix downloads', 'navigation'],
  ])('"%s" is %s', (text, kind) => {
    expect(furnitureKind(text)).toBe(kind);
  });

  test.each([
    'Print jobs vanish',
    'Name | Type | Data',
    'Was the snapshot deleted? Yes, it was',
    'Page 2 of 3 is printed twice',
    'Copyright protection is on',
  ])('"%s" is the article\'s own', (text) => {
    expect(furnitureKind(text)).toBeNull();
  });
});
