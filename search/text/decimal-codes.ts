import type { Range } from '../types';

/** The code that a negative number of 32 bits stands for, by its amount: 2147024891 is 0x80070005. Null where codes do not begin so. */
export function signedCode(amount: number): string | null {
  const hex = (2 ** 32 - amount).toString(16);
  return amount <= 2 ** 31 && /^[8cde]/.test(hex) ? `0x${hex}` : null;
}

/** Ten digits that may be a code, but also a size or any other number; a phone number has a sign or a hyphen before it. */
const UNSIGNED =
  /(?<![\p{L}\p{N}_.,+\\/\u2013\u2212-])[2-4]\d{9}(?![\p{L}\p{N}_-]|[.,]\d|\s?(?:bytes?|sectors?|clusters?|[kmgt]i?b)(?![\p{L}\p{N}]))/giu;

/** The numbers of a text that are codes of 32 bits with their highest bit set, if they are codes: 2147942405 is 0x80070005. */
export function unsignedCodes(text: string): (Range & { key: string })[] {
  return [...text.matchAll(UNSIGNED)]
    .filter(([digits]) => Number(digits) >= 2 ** 31 && Number(digits) < 2 ** 32)
    .map(({ 0: digits, index }) => ({
      key: `0x${Number(digits).toString(16)}`,
      start: index,
      end: index + digits.length,
    }));
}

/** Whether a code is written as a decimal number. */
export function isDecimalCode(typed: string): boolean {
  return /^\D?\d{9,10}$/.test(typed);
}
