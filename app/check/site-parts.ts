import { judgingParts, type JudgingEntry } from '@/components/check/judging-data';
import { siteLibrary } from '@/library/site-library';

/** Small enough to come quickly one after the other, large enough to be few. */
const PART_CHARACTERS = 400_000;

let cut: JudgingEntry[][] | undefined;

/** The data that hosts are judged by, cut into parts once per process; one empty part where no article has any, because an export refuses a route without pages. */
export function siteParts(): JudgingEntry[][] {
  cut ??= judgingParts(siteLibrary().articles, PART_CHARACTERS);
  return cut.length > 0 ? cut : [[]];
}

/** The name of a part by its place. */
export function partName(index: number): string {
  return `${index}.json`;
}
