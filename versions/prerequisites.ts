import type { Prerequisite } from '@/schema/article';
import { buildNamed } from './builds';
import type { Host } from './host';
import type { JudgedArticle } from './judged-article';
import { productName, type ProductId } from './products';

const R2: ProductId = 'windows-server-2003-r2';

/** Whether a host has what an article asks for; `met` is null where that is not known or not stated. */
export interface PrerequisiteCheck {
  met: boolean | null;
  sentence: string;
}

/**
 * Checks a host's system and service pack against the prerequisites that an article states; of a host whose system is not known,
 * the version of the file in question tells which of them can be asked of it.
 */
export function checkPrerequisites(
  article: JudgedArticle,
  host: Host,
  version: string | null = null,
): PrerequisiteCheck {
  const asked = article.hotfix?.prerequisites ?? [];
  if (asked.length === 0) return { met: null, sentence: 'No prerequisite is stated.' };
  const needs = labelsOf(asked, host.products ?? productsOf(version)).join(', or ');
  if (!host.products) return { met: null, sentence: `Needs ${needs}; the system of this host is not known.` };
  const met = possibleProducts(host, host.products).map((product) => meets(product, host.servicePack, asked));
  if (met.every((one) => one === true)) return { met: true, sentence: `Needs ${needs}; this host has it.` };
  if (met.every((one) => one === false)) {
    const pack = host.servicePack ? ` with ${servicePackLabel(host.servicePack)}` : '';
    return { met: false, sentence: `Needs ${needs}; this host runs ${host.osName}${pack}.` };
  }
  return { met: null, sentence: `Needs ${needs}; the paste does not tell whether this host has that.` };
}

/** One that is named as R2 is R2; one that is named without it may be, since build and files are the same. */
function possibleProducts({ osName }: Host, products: readonly ProductId[]): readonly ProductId[] {
  return osName === productName(R2) ? products.filter((product) => product === R2) : products;
}

/** The systems of a version's build; none where it is not known. */
function productsOf(version: string | null): readonly ProductId[] {
  const build = version === null ? null : buildNamed(version.split('.', 3).join('.'));
  return [build?.client, build?.server].flatMap((side) => side?.products ?? []);
}

/** Only the host's own lines where there are any, else all. */
function labelsOf(asked: readonly Prerequisite[], products: readonly ProductId[]): string[] {
  const own = asked.filter((one) => products.some((product) => isIn(product, one.product)));
  return [...new Set((own.length > 0 ? own : asked).map(prerequisiteLabel))];
}

/** Whether a system has one of the things asked for; null where its service pack is not known, or later than any that is named. */
function meets(
  product: ProductId,
  servicePack: string | null,
  asked: readonly Prerequisite[],
): boolean | null {
  const forProduct = asked.filter((one) => isIn(product, one.product));
  if (forProduct.length === 0) return false;
  if (forProduct.some((one) => one.servicePack === null || one.servicePack === servicePack)) return true;
  const [have, named] = [servicePack, forProduct.map((one) => servicePackNumber(one.servicePack))];
  return have === null || named.every((number) => number < servicePackNumber(have)) ? null : false;
}

/** Windows Server 2003 R2 is Windows Server 2003 with more components [M]. */
function isIn(product: ProductId, asked: string): boolean {
  return product === asked || (product === R2 && asked === 'windows-server-2003');
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
