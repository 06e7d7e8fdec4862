/** The operating systems that file versions are decoded to, by their ids in the lexicon. */
export const PRODUCT_NAMES = {
  'windows-nt-4-0': 'Windows NT 4.0',
  'windows-2000': 'Windows 2000',
  'windows-xp': 'Windows XP',
  'windows-server-2003': 'Windows Server 2003',
  'windows-server-2003-r2': 'Windows Server 2003 R2',
  'windows-vista': 'Windows Vista',
  'windows-server-2008': 'Windows Server 2008',
  'windows-7': 'Windows 7',
  'windows-server-2008-r2': 'Windows Server 2008 R2',
  'windows-8': 'Windows 8',
  'windows-server-2012': 'Windows Server 2012',
  'windows-8-1': 'Windows 8.1',
  'windows-server-2012-r2': 'Windows Server 2012 R2',
} as const;

/** The lexicon id of an operating system that this folder knows. */
export type ProductId = keyof typeof PRODUCT_NAMES;

/** The name of a product for readers; an id that is not known here is shown as it is. */
export function productName(id: string): string {
  return id in PRODUCT_NAMES ? PRODUCT_NAMES[id as ProductId] : id;
}
