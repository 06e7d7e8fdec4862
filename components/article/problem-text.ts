import type { Problem } from '@/schema/article';

export function problemText(problem: Problem): string {
  return problem.code;
}
