/** Numbers in a vector of meaning. */
export const DIMENSIONS = 60;

/** Vectors are kept in pieces of this many numbers, each as the place of the nearest of 256 examples in a list. */
export const PIECE = 5;
export const PIECES = DIMENSIONS / PIECE;
export const EXAMPLES = 256;
