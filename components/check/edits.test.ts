import { describe, expect, test } from 'vitest';
import { hostOf } from '@/versions/host';
import { file, kb, server2003 } from '@/versions/sample-host';
import { findKey } from '@/versions/find-key';
import { applyEdits, deciding, NO_EDITS, replacing, without } from './edits';

const old = file('volsnap.sys', '5.2.3790.4127');
const right = file('volsnap.sys', '5.2.3790.5059');

describe('what the reader changes', () => {
  test('a find that is left out stays out wherever it stands in the paste', () => {
    const edits = without(NO_EDITS, old);
    expect(applyEdits([{ ...old, line: 77 }, right], edits)).toEqual([right]);
  });

  test('a changed find takes the place of the one that was read, and can be changed again', () => {
    const once = replacing(NO_EDITS, old, right);
    expect(applyEdits([old], once)).toEqual([{ ...right, line: 0 }]);
    const twice = replacing(once, { ...right, line: 0 }, kb(940041, 'named'));
    expect(applyEdits([old], twice)).toEqual([{ ...kb(940041, 'named'), line: 0 }]);
    expect(twice.removed).toEqual([findKey(old)]);
  });

  test('a decided service pack counts, and what was read counts again when the decision is taken back', () => {
    const read = server2003('SP1');
    const edits = deciding(NO_EDITS, 'service-pack', { line: 0, kind: 'service-pack', servicePack: 'SP2' });
    expect(hostOf(applyEdits(read, edits)).servicePack).toBe('SP2');
    expect(hostOf(applyEdits(read, deciding(edits, 'service-pack', null))).servicePack).toBe('SP1');
  });
});
