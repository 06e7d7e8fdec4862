import type { LoadProblem } from '../protocol';

/** A file of the index that could not be used. */
export class LoadError extends Error {
  override name = 'LoadError';

  constructor(
    readonly problem: LoadProblem['problem'],
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(sentenceOf(problem, file), options);
  }

  toProblem(): LoadProblem {
    return { problem: this.problem, file: this.file, sentence: this.message };
  }
}

function sentenceOf(problem: LoadProblem['problem'], file: string): string {
  switch (problem) {
    case 'unreachable':
      return `The search index (${file}) could not be fetched: the connection or the server failed. Try again.`;
    case 'missing':
      return `The search index is incomplete: the server does not have ${file}. Try again, or tell whoever runs this site.`;
    case 'cut':
      return `The search index arrived cut short (${file}). Try again.`;
    case 'damaged':
      return `The search index arrived damaged (${file}). Try again; if that does not help, tell whoever runs this site.`;
    case 'other-version':
      return `The search index (${file}) is of another version of this site than the page. Reload the page.`;
    case 'stale':
      return `The site was rebuilt while this page was open (${file}). Reload the page.`;
    default:
      return problem satisfies never;
  }
}
