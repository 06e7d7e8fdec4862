import { PAGE } from '../../patterns/page';

/** Where articles lie whose links name no host. */
const VENDOR = 'https://support.microsoft.com/';

/** The http address that a link leads to, or null where it leads nowhere else or is no link to a page. */
export function pageLink(href: string, address: string | null): string | null {
  const link = href.trim();
  if (link === '' || link.startsWith('#')) return null;
  const url = absolute(link, address);
  if (!url || !PAGE.httpAddress.is.test(url) || (address && url.split('#')[0] === address.split('#')[0]))
    return null;
  return url.length > LONGEST
    ? null
    : url.replace(PAGE.noAddressSign.is, (sign) =>
        encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
      );
}

const LONGEST = 480;

/** The address in full. A link without host keeps its meaning where the page's own address is lost only if it is an article's. */
function absolute(link: string, address: string | null): string | null {
  if (PAGE.httpAddress.is.test(link)) return link;
  const base = address ?? (PAGE.articleAddress.is.test(link) ? VENDOR : null);
  return base !== null && URL.canParse(link, base) ? new URL(link, base).href : null;
}
