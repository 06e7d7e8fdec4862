/** A regular expression of the importer, with what its test needs: something it matches, and text that must not slow it down. */
export interface Pattern {
  readonly is: RegExp;
  /** A text that it matches. */
  readonly example: string;
  /** A piece of text that, repeated tens of thousands of times, is the worst case for it. */
  readonly hostile: string;
}
