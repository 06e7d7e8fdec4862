/** Something in the content folder that its owner has to correct; the message is one sentence or two: what, where, what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
}
