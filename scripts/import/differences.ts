/** Differences beyond these are only counted. */
const MOST = 12;
const LONGEST = 60;

/** Says field by field how two JSON texts differ: `title: "old" → "new"`. */
export function differencesBetween(before: string, after: string): string[] {
  const old = parsed(before);
  if (old === undefined) return ['the file there is no JSON'];
  const all = compared('', old, JSON.parse(after) as unknown);
  return all.length > MOST ? [...all.slice(0, MOST), `and ${all.length - MOST} more`] : all;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function compared(path: string, before: unknown, after: unknown): string[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => compared(path ? `${path}.${key}` : key, before[key], after[key]));
  }
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [`${path}: ${shown(before)} → ${shown(after)}`];
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
