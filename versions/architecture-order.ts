import type { Architecture } from './placed-file';

const USUAL_ORDER: (Architecture | null)[] = [
  'x86',
  'x64',
  'IA-64',
  'x86 on x64',
  'x86 on IA-64',
  'x86 on 64-bit',
];

/** Orders architectures as readers expect them: native ones first, then 32-bit twins, then older ones and the unknown. */
export function compareArchitectures(a: Architecture | null, b: Architecture | null): number {
  return rank(a) - rank(b) || String(a).localeCompare(String(b));
}

function rank(architecture: Architecture | null): number {
  const place = USUAL_ORDER.indexOf(architecture);
  return place < 0 ? USUAL_ORDER.length : place;
}
