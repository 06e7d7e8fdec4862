/** Whether two event sources are one: providers of 2008 and later carry a prefix that older sources and articles leave out [M]. */
export function sameSource(a: string, b: string): boolean {
  const plain = (source: string) => source.toLowerCase().replace(/^microsoft-windows-/, '');
  return plain(a) === plain(b);
}
