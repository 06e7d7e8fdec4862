import { JUDGING_FORMAT, type JudgingPart } from '@/components/check/judging-data';
import { judgingParts } from '@/components/check/pack-articles';
import { siteLibrary } from '@/library/site-library';

/** Small enough to come quickly one after the other, large enough to be few. */
const PART_CHARACTERS = 400_000;

let cut: JudgingPart[] | undefined;

/** The data that hosts are judged by, cut into parts once per process; one empty part where no article has any, because an export refuses a route without pages. */
export function siteParts(): JudgingPart[] {
  cut ??= cutParts();
  return cut;
}

/** The name of a part by its place. */
export function partName(index: number): string {
  return `${index}.json`;
}

function cutParts(): JudgingPart[] {
  const { articles, components } = siteLibrary();
  const parts = judgingParts(articles, PART_CHARACTERS, components);
  return (parts.length > 0 ? parts : [[]]).map((entries) => ({ format: JUDGING_FORMAT, entries }));
}
