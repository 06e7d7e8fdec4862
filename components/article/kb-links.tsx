import { Fragment } from 'react';
import { KbLink } from '@/components/kb-link';
import type { Names } from '@/components/names';

/** KBs on one line, each as a link where its article is here. */
export function KbLinks({ kbs, names }: { kbs: readonly number[]; names: Names }) {
  return kbs.map((kb, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <KbLink kb={kb} names={names} />
    </Fragment>
  ));
}
