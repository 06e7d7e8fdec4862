import type { Article, Hotfix } from '@/schema/article';
import type { PlacedFile } from './placed-file';
import type { PrerequisiteCheck } from './prerequisites';

/** The answers to "is this host's file new enough?". */
export type VerdictKind = 'fixed' | 'not-fixed' | 'other-branch' | 'not-comparable' | 'unknown';

/** A verdict on one file, or on a whole article where no file of it was pasted. */
export interface Verdict {
  kb: number;
  title: Article['title'];
  verdict: VerdictKind;
  /** Why, in one sentence. */
  reason: string;
  /** As the article spells it; null in a verdict that rests on a hotfix list alone. */
  file: string | null;
  have: string | null;
  /** The version that the article ships for this host's file; null where no row is for it. */
  need: string | null;
  /** The branch of the needed version, in words. */
  branch: string | null;
  /** What brings the fix: the newest known version on the needed line. */
  fixedBy: { kb: number; version: string } | null;
  /** What to run on the host to get a verdict. */
  command: string | null;
  /** Null, as is the restart, where nothing is compared: they would read as advice to install. */
  prerequisites: PrerequisiteCheck | null;
  restart: Hotfix['restart'];
}

/** What the file rules alone have to say. */
export interface FileJudgement {
  verdict: VerdictKind;
  reason: string;
  /** The row that was compared against, or that comes nearest. */
  need: PlacedFile | null;
  command: string | null;
}

/** What the version of an article is to a host's file: needed, or only what there is for another system. */
export function needLabel(verdict: VerdictKind): 'Need' | 'Ships' {
  return verdict === 'not-comparable' ? 'Ships' : 'Need';
}

/** A verdict in words. */
export function verdictLabel(verdict: VerdictKind): string {
  switch (verdict) {
    case 'fixed':
      return 'Fixed';
    case 'not-fixed':
      return 'Not fixed';
    case 'other-branch':
      return 'Other branch';
    case 'not-comparable':
      return 'Not comparable';
    case 'unknown':
      return 'Unknown';
    default:
      return verdict satisfies never;
  }
}
