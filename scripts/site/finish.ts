import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy } from '@/components/policy';

/** Completes an export: the page for missing addresses gets its name, and app pages their policy. */
export function finishExport(outDir: string): void {
  for (const name of readdirSync(outDir)) {
    // The framework's own page for missing addresses gives way to ours.
    if (name === '404' || name.startsWith('_not-found')) rmSync(join(outDir, name), { recursive: true });
  }
  renameSync(join(outDir, 'missing.html'), join(outDir, '404.html'));
  for (const page of appPages()) addPolicy(join(outDir, page));
}

/** Every `page.tsx` is an app page, and a folder in brackets has no part in its address; documents carry their policy from the start. */
function appPages(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])page\.tsx$/.test(file))
    .map((file) => file.replace(/\([^)]*\)[\\/]/g, '').replace(/page\.tsx$/, 'index.html'));
}

function addPolicy(file: string): void {
  const html = readFileSync(file, 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(
    (match) => match[1] ?? '',
  );
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inline)}"/>`;
  const finished = html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + policy);
  if (finished === html)
    throw new Error(`${file} has no charset to put the policy behind; look at components/document.tsx.`);
  writeFileSync(file, finished);
}
