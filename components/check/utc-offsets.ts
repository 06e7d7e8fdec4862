const HALF_HOURS_AND_LESS = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765];

/** Every offset from UTC that a time zone has, in minutes, west to east. */
export const UTC_OFFSETS: readonly number[] = [
  ...Array.from({ length: 27 }, (_, hour) => (hour - 12) * 60),
  ...HALF_HOURS_AND_LESS,
].sort((a, b) => a - b);

/** `UTC+05:30` */
export function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
