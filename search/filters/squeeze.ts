/** Letters and digits only, lower case: `Win2008 R2` and `win2008r2` are the same. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
