/** Words so common that they tell no article from another; they are neither indexed nor searched. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been being but by can could did do does doing for from had has have having he her here ' +
    'his how i if in into is it its itself just may me might my of on or our own s she should so some such t than ' +
    'that the their them then there these they this those to too up upon us very was we were what when where ' +
    'which while who whom whose why will with within would you your'
  ).split(' '),
);
