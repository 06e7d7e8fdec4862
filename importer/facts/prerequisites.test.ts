import { describe, expect, test } from 'vitest';
import { productFinder } from '../products';
import { LEXICON } from '../testing/lexicon';
import { requiredProducts } from './prerequisites';

const find = productFinder(LEXICON);
const required = (text: string) =>
  requiredProducts(text, find).map(({ product, servicePack }) => `${product} ${servicePack ?? 'release'}`);

describe('the service packs of a product', () => {
  test.each([
    ['Windows 7 (with or without SP1)', ['windows-7 release', 'windows-7 SP1']],
    ['Windows Vista SP1 or SP2', ['windows-vista SP1', 'windows-vista SP2']],
    ['Windows Vista Service Pack 1 or 2', ['windows-vista SP1', 'windows-vista SP2']],
    ['Windows Vista Service Pack 1 (SP1)', ['windows-vista SP1']],
    ['Windows 7 RTM or Service Pack 1', ['windows-7 release', 'windows-7 SP1']],
    [
      'Windows Server 2003 with Service Pack 1 or Windows XP',
      ['windows-server-2003 SP1', 'windows-xp release'],
    ],
  ])('%s', (text, expected) => {
    expect(required(text)).toEqual(expected);
  });
});
