import { createHash } from 'node:crypto';

/** What a page may load: files of this site alone, and inline scripts only by the hash of their text. */
export function contentPolicy(inlineScripts: readonly string[]): string {
  const scripts = inlineScripts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(scripts)].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
