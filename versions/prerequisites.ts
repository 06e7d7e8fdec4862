import type { Article, Prerequisite } from '@/schema/article';
import type { Host } from './host';
import { productName } from './products';

/** Whether a host has what an article asks for; `met` is null where that is not known or not stated. */
export interface PrerequisiteCheck {
  met: boolean | null;
  sentence: string;
}

/** Checks a host's system and service pack against the prerequisites that an article states. */
export function checkPrerequisites(article: Article, host: Host): PrerequisiteCheck {
  const asked = article.hotfix?.prerequisites ?? [];
  if (asked.length === 0) return { met: null, sentence: 'No prerequisite is stated.' };
  const needs = asked.map(prerequisiteLabel).join(', or ');
  if (!host.products) return { met: null, sentence: `Needs ${needs}; the system of this host is not known.` };
  const forHost = asked.filter(({ product }) => host.products?.some((id) => id === product));
  if (forHost.length === 0) {
    return { met: false, sentence: `Needs ${needs}; this host runs ${host.osName}.` };
  }
  if (forHost.some(({ servicePack }) => servicePack === null || servicePack === host.servicePack)) {
    return { met: true, sentence: `Needs ${needs}; this host has it.` };
  }
  if (host.servicePack === null) {
    return { met: null, sentence: `Needs ${needs}; the service pack of this host is not known.` };
  }
  const later = forHost.every(
    ({ servicePack }) => servicePackNumber(servicePack) < servicePackNumber(host.servicePack),
  );
  return later
    ? { met: null, sentence: `Names ${needs}; this host has the later ${host.servicePack}.` }
    : { met: false, sentence: `Needs ${needs}; this host has ${servicePackLabel(host.servicePack)}.` };
}

/** `RTM` and no service pack are 0, `SP2` is 2. */
export function servicePackNumber(servicePack: string | null): number {
  return Number(servicePack?.match(/\d+/)?.[0] ?? 0);
}

/** A service pack in words. */
export function servicePackLabel(servicePack: string): string {
  return servicePack === 'RTM' ? 'no service pack' : servicePack;
}

function prerequisiteLabel({ product, servicePack }: Prerequisite): string {
  return servicePack ? `${productName(product)} ${servicePack}` : productName(product);
}
