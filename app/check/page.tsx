import type { Metadata } from 'next';
import { Check } from '@/components/check/check';
import { canonicalUrl, checkDataUrl, checkUrl } from '@/components/urls';
import { dataDate } from '../data-date';
import { siteComponents } from './site-components';
import { partName, siteParts } from './site-parts';

export const metadata: Metadata = {
  title: 'Check a host · Fixdex',
  description:
    'Paste what a Windows host says about itself and see which fixes its files have. Nothing leaves the page.',
  alternates: { canonical: canonicalUrl(checkUrl()) },
};

/** The page that judges pasted inventories. */
export default function CheckPage() {
  return (
    <div className="check">
      <h1>Is my file new enough?</h1>
      <p>
        Paste what the host says about itself: versions, hotfix lists, drivers, events, alone or mixed. It is
        read in this page; nothing of it is sent or kept.
      </p>
      <noscript>
        <p className="note">
          The check runs in your browser and needs JavaScript. The pages of articles and files can be read
          without.
        </p>
      </noscript>
      <Check
        data={{
          parts: siteParts().map((_, index) => checkDataUrl(partName(index))),
          components: siteComponents(),
        }}
        dataDate={dataDate()}
      />
    </div>
  );
}
