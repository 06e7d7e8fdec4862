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
const SYSTEM_WORD = /win|server|w2k|ws20|20\d\d ?r2/i;
const SERVER_NAME = /(?<![a-z0-9])(?:windows )?server (20\d\d)( ?r2)?(?![\w.])/gi;
const SERVER_ALIAS = /(?<![a-z0-9])w(?:in|s)?(?:2k|20)(?:0?(3|8)|(12))( ?r2)?(?![\w.])/gi;
const YEAR_R2 = /(?<![a-z0-9.])(2003|2008|2012) ?(r2)(?![\w.])/gi;
const CLIENT_NAME = /(?<![a-z0-9])win(?:dows)? ?(nt 4|2000|xp|vista|7|8\.1|8|10|11)(?:\.0)?(?![\w]|\.\d)/gi;

const SERVERS: Record<string, readonly ProductId[]> = {
  '2003': ['windows-server-2003', 'windows-server-2003-r2'],
  '2003 R2': ['windows-server-2003', 'windows-server-2003-r2'],
  '2008': ['windows-server-2008'],
  '2008 R2': ['windows-server-2008-r2'],
  '2012': ['windows-server-2012'],
  '2012 R2': ['windows-server-2012-r2'],
};
const CLIENTS: Record<string, ProductId> = {
  'nt 4': 'windows-nt-4-0',
  '2000': 'windows-2000',
  xp: 'windows-xp',
  vista: 'windows-vista',
  '7': 'windows-7',
  '8': 'windows-8',
  '8.1': 'windows-8-1',
};

/** The different systems that a text names, in its order; trademark signs may be mangled. */
export function systemsIn(text: string): SystemName[] {
  if (!SYSTEM_WORD.test(text)) return [];
  const plain = text.replace(MARKS, '').replace(MANGLED_MARK, '').replace(/ {2,}/g, ' ');
  const servers = [SERVER_NAME, SERVER_ALIAS, YEAR_R2].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => server(match)),
  );
  const clients = [...plain.matchAll(CLIENT_NAME)].map(([, version = '']) => client(version.toLowerCase()));
  return [...new Map([...servers, ...clients].map((system) => [system.name, system])).values()];
}

/** The system of a build, narrowed to server or client by the name that stands beside it. */
export function systemOfBuild(build: string, name: string): SystemName {
  const known = buildNamed(build);
  const [named] = systemsIn(name);
  if (!known) return named ?? { name: `Windows ${build}`, products: [] };
  const side = /server/i.test(name) ? known.server : name ? known.client : null;
  const products = side?.products ?? productsOf(known);
  return { name: named?.name ?? products.map(productName).join(' or '), products };
}

/** The service pack that a text names. */
export function servicePackIn(text: string): string | null {
  const number = /service pack (\d)(?!\d)|(?<![a-z0-9])sp ?(\d)(?![\w.])/i.exec(text)?.slice(1).find(Boolean);
  return number ? `SP${number}` : null;
}

/** The architecture that a text names. */
export function platformIn(text: string): Platform | null {
  if (/itanium|(?<![a-z0-9])ia-?64(?![a-z0-9])/i.test(text)) return 'IA-64';
  if (/(?<![a-z0-9])(?:x64|amd64|64-bit)(?![a-z0-9])/i.test(text)) return 'x64';
  return /(?<![a-z0-9])(?:x86|i386|32-bit)(?![a-z0-9])/i.test(text) ? 'x86' : null;
}

function server(match: RegExpMatchArray): SystemName {
  const [, first = '', second = ''] = match;
  const year = /^20\d\d$/.test(first) ? first : `20${(first || second).padStart(2, '0')}`;
  const release = /r2\s*$/i.test(match[0]) ? `${year} R2` : year;
  return { name: `Windows Server ${release}`, products: SERVERS[release] ?? [] };
}

function client(version: string): SystemName {
  const product = CLIENTS[version];
  return product
    ? { name: productName(product), products: [product] }
    : { name: `Windows ${version}`, products: [] };
}
