import { expect, test } from 'vitest';
import { productLine } from './product-line';

test('what operating systems share is said once', () => {
  const names = [
    'Windows Server 2003',
    'Windows Vista',
    'Windows Server 2008 R2',
    'Windows 7',
    'MS-DOS',
    'Windows Server',
  ];
  expect(productLine(names)).toBe('Windows Server 2003, 2008 R2; Windows Vista, 7, Server; MS-DOS');
  expect(productLine([])).toBe('');
});
