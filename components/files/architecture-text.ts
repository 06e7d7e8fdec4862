import type { Architecture } from '@/versions/placed-file';

/** An architecture in words; the 32-bit twin of a file on 64-bit Windows is named as such. */
export function architectureText(architecture: Architecture | null): string | null {
  return architecture?.startsWith('x86 on ') ? `${architecture} (WOW)` : architecture;
}
