import type { Names } from '@/components/names';
import { Folded } from './folded';
import { KbLinks } from './kb-links';

/** The articles whose files are as new as this one's or newer, as the versions tell, apart from what it states itself. */
export function CoveredBy({ carriers, names }: { carriers: readonly number[]; names: Names }) {
  const carry = `${carriers.length === 1 ? 'carries' : 'carry'} these files, or newer ones`;
  return (
    <Folded summary={`${carriers.length} KBs ${carry}`} count={carriers.length}>
      <KbLinks kbs={carriers} names={names} /> {carry}{' '}
      <small>computed from the versions, not stated by an article</small>
    </Folded>
  );
}
