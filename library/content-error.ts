/** Something in the content folder that its owner has to correct; the message says in a line for each: what, where, what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
}

const MOST_NAMED = 20;

/** Many things that have to be corrected as one error, a line for each; beyond twenty the others are counted. */
export function contentErrors(sentences: readonly string[]): ContentError {
  const more = sentences.length - MOST_NAMED;
  const lines = [...sentences.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more are not in order.`] : [])];
  return new ContentError(lines.join('\n'));
}
