import { articleUrl, vendorUrl } from '@/components/urls';

/** The KB number in an address, in the spellings that addresses of articles have had: `/kb/977381/`, `/KB977381`, `/help/977381/slug`. */
export function kbInPath(path: string): number | null {
  const match = /\/(?:(?:kb\/?|q)(\d{1,8})|(\d{5,8}))(?:[/.]|$)/i.exec(path);
  const digits = match?.[1] ?? match?.[2];
  return digits ? Number(digits) || null : null;
}

/** Says on the page for missing addresses which KB is missing, and puts its number into the search box. */
export function nameMissingKb(): void {
  const page = document.querySelector<HTMLElement>('[data-missing-page]');
  const kb = page && kbInPath(location.pathname);
  if (!kb) return;
  const part = <E extends Element>(selector: string) => page.querySelector<E>(selector);
  part('[data-missing-heading]')!.textContent = `KB ${kb} is not in this library`;
  part('[data-missing-text]')!.textContent =
    'Search for its number to see which articles here mention it, or describe the symptom.';
  part<HTMLInputElement>('[data-search-field]')!.value = String(kb);
  part<HTMLAnchorElement>('[data-missing-vendor] a')!.href = vendorUrl(kb);
  part<HTMLElement>('[data-missing-vendor]')!.hidden = false;
  document.title = `KB ${kb} is not here · Fixdex`;
  void goToTheArticle(kb);
}

/** An old or differently written address of an article that is here leads to it. */
async function goToTheArticle(kb: number): Promise<void> {
  const address = articleUrl(kb);
  if (location.pathname === address) return;
  const response = await fetch(address, { method: 'HEAD' });
  if (response.ok) location.replace(address);
}
