/** Numbers in a vector of meaning. */
export const DIMENSIONS = 60;

/** So many pairs of texts are told from one another at a time; a multiple of 4. */
export const BATCH = 128;

/** Vectors are kept in pieces of this many numbers, each as the place of the nearest of 256 examples in a list. */
export const PIECE = 3;
export const PIECES = DIMENSIONS / PIECE;
export const EXAMPLES = 256;
