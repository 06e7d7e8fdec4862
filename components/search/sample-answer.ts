import type { Answer, Coverage, Result } from '@/search/types';

/** A library that is searched in full, for tests. */
export const FULL_COVERAGE: Coverage = { articles: 5, titles: 5, texts: 5, identifiers: true };

/** An answer that found nothing and has nothing to say, with the given parts put in, for tests. */
export function sampleAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    text: 'mpio',
    results: [],
    total: parts.results?.length ?? 0,
    corrections: [],
    correctedText: null,
    relaxed: [],
    expansions: [],
    unknown: [],
    filters: [],
    filterProblems: [],
    offers: [],
    facets: [],
    named: [],
    files: [],
    version: null,
    help: null,
    coverage: FULL_COVERAGE,
    ...parts,
  };
}

/** A found article that says little, with the given parts put in, for tests. */
export function sampleResult(parts: Partial<Result> = {}): Result {
  return {
    kb: 977381,
    title: 'Replication stops after a restart',
    titleHighlights: [],
    components: [],
    products: [],
    excerpt: null,
    card: 'present',
    score: 1,
    why: [],
    ...parts,
  };
}
