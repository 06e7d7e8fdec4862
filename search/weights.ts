/**
 * Every number that shapes the order of results, with the behaviour it buys.
 * They were chosen on title-blanked queries (`npm run bench -- search`), never on single queries or documents.
 */
export const WEIGHTS = {
  /** BM25F: how much a word counts in each part of an article; a title is the symptom in one line. */
  field: { title: 2, symptoms: 1, cause: 0.4, lead: 0.6, about: 0.5 },
  /** BM25F: how much a long text is held against its words, per part; titles hardly differ in length. */
  lengthNorm: { title: 0.3, symptoms: 0.6, cause: 0.6, lead: 0.6, about: 0.3 },
  /**
   * How much a word of a text counts by its place: the opening says what the matter is, as a title does; of what follows,
   * each word less than the one before, half after so many words. Titles and names of products count alike throughout.
   */
  place: { opening: 30, worth: 2, halvedAfter: 100 },
  /** BM25F: how fast repetition stops to count; one clear mention is nearly as good as five. */
  saturation: 0.45,
  /** What further alternatives of a word add to its best one: saying it in two ways counts a little more. */
  otherAlternatives: 0.1,
  /** Power of the share of the query's words that an article has: three of four words beat one rare word. */
  coordination: 1.2,
  /** What a light word (`still`, `because`, `gets`) counts, and how much of a word it covers: it was chosen freely. */
  lightWord: 0.5,
  /** How much of a word a match through a synonym or a related word covers, from 0 (its weight) to 1 (all of it). */
  synonymCoverage: 0.6,
  relatedCoverage: 0.6,
  /** Weight of a completion of the word being typed. */
  completion: 0.9,
  /** How many completions are searched. */
  completions: 12,
  /** Weight of a corrected word by edit distance 1 and 2. */
  correction: [1, 0.9, 0.8],
  /** From how many letters on a word may be two edits away from one that no article has as it is spelt; below, one. */
  unwrittenLetters: 8,
  /** How many corrections of one word are searched. */
  corrections: 3,
  /** What one edit costs against how common the corrected word is (ln of its articles). */
  editCost: 4,
  /**
   * A word that is written together or apart (`logoff`, `log off`): what the other spelling counts, how many articles
   * must have it, and at least what share of the articles that have the word as typed.
   */
  compound: { weight: 0.8, articles: 20, share: 0.2 },
  /**
   * A word of as many letters that at most so many articles have may be a slip that got into them: a word one edit away
   * that is this many times as common is searched as well, with this weight.
   */
  slip: { letters: 5, articles: 5, times: 50, weight: 0.8 },
  /** Related words, where the lexicon has none: the least similarity that counts, the weight of a perfect one, how many. */
  related: { least: 0.6, weight: 0.4, most: 3 },
  /** How telling an identifier is by where the article names it, as an impact (see BM25F). */
  identifierPlace: { title: 1, file: 0.8, event: 1, symptoms: 0.8, cause: 0.6, resolution: 0.35 },
  /**
   * A typed identifier: found as it is, as a beginning, and by its words where the text was not taken as one. It covers
   * as much as several words: in a pasted log the event id tells more than the prose around it.
   */
  identifier: { whole: 1.5, prefix: 1.3, words: 0.8, covers: 2 },
  /** A word that is also the name of a file, of an event source, or an event's number. */
  wordAsIdentifier: 0.5,
  /** How many identifiers may begin as typed before the beginning says nothing. */
  prefixKeys: 200,
  /** A word that names a component or operating system finds its articles: as an impact, and against the word itself. */
  alias: { impact: 0.5, weight: 0.8 },
  /** An article is found when it has this share of the words that the best one has; the rest is noise. */
  foundShare: 0.6,
  /** How many of the best articles are looked at word by word. */
  closeLook: 50,
  /** What the close look adds, as shares of the score: order and nearness tell a phrase from a bag of words. */
  near: { orderedPairs: 0.4, exactPairs: 1, window: 0.25, exactForms: 0.1 },
  /**
   * What the close look adds for being about the same thing in other words, as a share of the score for a perfect
   * likeness (a cosine, squared): of articles that have as many of the words, the one on the same matter comes first.
   */
  gist: 2.5,
  /** What the words of a query tell about its matter, by where they come from: its own words nearly everything. */
  gistOf: { typed: 1, exact: 1, converted: 1, corrected: 1, completed: 0.3, synonym: 0.05, related: 0 },
  /**
   * What the close look adds for a title of which the query has every word, as a share of the score: a title that says
   * more than was asked is about something else.
   */
  titleShare: 0.4,
  /** The same for the first words of the symptoms, which often say what a title would. */
  openingShare: { words: 15, lift: 0.8 },
  /**
   * What the close look adds where an article is about all systems and products that the query names, as a share of the
   * score; a word names one when this share of the articles that have it are about it.
   */
  about: 0.3,
  namesSystem: 0.7,
  /** A synonym of this weight is another name of the same system; lesser ones are like it. */
  sameName: 0.7,
  /** An article that has this share of a query word for word: it is a quotation, and the words alone tell the order. */
  literal: 0.7,
  /** How far apart two words of an ordered pair may stand, and the width of the window, in words. */
  nearDistance: 5,
  windowWords: 12,
} as const;

/** The parts of an article whose words are searched. */
export type WordField = keyof typeof WEIGHTS.field;
