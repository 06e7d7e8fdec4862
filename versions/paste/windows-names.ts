import type { Platform } from '@/schema/article';
import { buildNamed, productsOf } from '../builds';
import { productName, type ProductId } from '../products';

/** A system that a text names; `products` is empty for one that Fixdex does not cover. */
export interface SystemName {
  name: string;
  products: readonly ProductId[];
}

const MARKS = /\((?:r|tm)\)|[®™\uFFFD]/gi;
/** What is left of a registered-trademark sign in a wrong code page: `Microsoftr Windows Serverr 2008`. */
const MANGLED_MARK = /(?<=microsoft|windows|server|vista)r(?![a-z])/gi;
const SYSTEM_WORD = /win|server|w2k|ws20|20\d\d|2k\d|vista|xp/i;
/** Products that carry years and service packs of their own: `SQL Server 2008 R2 SP1` says nothing about Windows. */
const OTHER_PRODUCT =
  /(?<![a-z])(?:sql|exchange|sharepoint|biztalk|isa|project|commerce|integration|management|manager|office|outlook|word|excel|access|visio|studio|center|dynamics|foundation|forefront|communications|lync|sccm|scom|scvmm|vmm|dpm|tmg)(?: server)?,? 20\d\d(?: ?r2)?(?:,? (?:sp ?|service pack )\d)?/gi;
/** `Windows Server 2008 R2`, `Server 2008R2`, `Windows 2003`, `w2k8 r2`, `win2012`, `w2k`. */
const NAMED =
  /(?<![a-z0-9])(?:(?:windows |win ?|ws?)(?:server ?)?|server ?)(?:20(\d\d)|2k(\d{0,2}))(?: ?(r2))?(?=[^\w.]|_|sp ?\d|\.?$|\.\s)/gi;
/** A year without a name, told by what stands behind it: `2008 R2`, `2003 SP2`; `2k3` needs nothing. */
const BARE =
  /(?<![\w./-])(?:20(00|03|08|12)(?= ?(?:r2|sp ?\d|service pack \d))|2k(3|8|12))(?: ?(r2)(?![\w.]|sp\D))?/gi;
const CLIENT_NAME =
  /(?<![a-z0-9])(?:win(?:dows)? ?(nt 4|xp|vista|7|8\.1|8|10|11)(?:\.0)?(?![\w]|\.\d)|(xp|vista)(?= ?(?:sp ?\d|service pack \d|$)))/gi;

/** `Service Pack 2`, `SP2`, also behind what names the system: `w2k8r2sp1`, `xpsp3`. */
const SERVICE_PACK = /service pack (\d)(?!\d)|(?:(?<![a-z0-9])|(?<=r2|xp|20\d\d|2k\d))sp ?(\d)(?![\w.]\w)/i;

const SERVICE_PACK_HINT = /sp ?\d|pack \d/i;
const PLATFORM_HINT = /64|86|32|itanium/i;

/** What a name of a client holds, if it is one at all: the line above a version may be any. */
const CLIENT_WORD = /windows|client|vista|(?<![a-z])xp(?![a-z])/i;

const YEARS: Record<string, readonly ProductId[]> = {
  '2000': ['windows-2000'],
  '2003': ['windows-server-2003', 'windows-server-2003-r2'],
  '2003 R2': ['windows-server-2003', 'windows-server-2003-r2'],
  '2008': ['windows-server-2008'],
  '2008 R2': ['windows-server-2008-r2'],
  '2012': ['windows-server-2012'],
  '2012 R2': ['windows-server-2012-r2'],
};
const CLIENTS: Record<string, ProductId> = {
  'nt 4': 'windows-nt-4-0',
  xp: 'windows-xp',
  vista: 'windows-vista',
  '7': 'windows-7',
  '8': 'windows-8',
  '8.1': 'windows-8-1',
};

/** The different systems that a text names, in its order; trademark signs may be mangled. */
export function systemsIn(text: string): SystemName[] {
  if (!SYSTEM_WORD.test(text)) return [];
  const plain = text
    .replace(MARKS, '')
    .replace(MANGLED_MARK, '')
    .replace(/ {2,}/g, ' ')
    .replace(OTHER_PRODUCT, '');
  const years = [NAMED, BARE].flatMap((pattern) => [...plain.matchAll(pattern)].map(ofYear));
  const clients = [...plain.matchAll(CLIENT_NAME)].map(([, named, bare]) =>
    client((named ?? bare ?? '').toLowerCase()),
  );
  return [...new Map([...years, ...clients].map((system) => [system.name, system])).values()];
}

/** The system of a build, narrowed to server or client by the name that stands beside it. */
export function systemOfBuild(build: string, name: string): SystemName {
  const known = buildNamed(build);
  const [named] = systemsIn(name);
  if (!known) return named ?? { name: `Windows ${build}`, products: [] };
  const side = /server/i.test(name) ? known.server : CLIENT_WORD.test(name) ? known.client : null;
  const products = side?.products ?? productsOf(known);
  return { name: named?.name ?? products.map(productName).join(' or '), products };
}

/** The service pack of Windows that a text names. */
export function servicePackIn(text: string): string | null {
  if (!SERVICE_PACK_HINT.test(text)) return null;
  const number = SERVICE_PACK.exec(text.replace(OTHER_PRODUCT, ''))?.slice(1).find(Boolean);
  return number ? `SP${number}` : null;
}

/** The architecture that a text names. */
export function platformIn(text: string): Platform | null {
  if (!PLATFORM_HINT.test(text)) return null;
  if (/itanium|(?<![a-z0-9])ia-?64(?![a-z0-9])/i.test(text)) return 'IA-64';
  if (/(?<![a-z0-9])(?:x64|amd64|64-bit)(?![a-z0-9])/i.test(text)) return 'x64';
  return /(?<![a-z0-9])(?:x86|i386|32-bit)(?![a-z0-9])/i.test(text) ? 'x86' : null;
}

function ofYear([, year, short, r2]: RegExpMatchArray): SystemName {
  const release = `20${(year ?? short ?? '').padStart(2, '0')}${r2 ? ' R2' : ''}`;
  const name = release === '2000' ? 'Windows 2000' : `Windows Server ${release}`;
  return { name, products: YEARS[release] ?? [] };
}

function client(version: string): SystemName {
  const product = CLIENTS[version];
  return product
    ? { name: productName(product), products: [product] }
    : { name: `Windows ${version}`, products: [] };
}
