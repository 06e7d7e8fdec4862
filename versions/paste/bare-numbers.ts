/** What someone writes who writes about fixes; without any of it a bare number is left alone. */
const ABOUT_FIXES =
  /\?|(?<![a-z])(?:need|install|uninstall|apply|applied|replac|supersed|includ|contain|requir|miss|recommend|suggest|advis|deploy|have|has|brauch|fehlt|empf)/i;
/** Columns, assignments and quantities: numbers beside them are sizes and counts. */
const OF_OTHER_KIND = /\S(?: {2,}|\t)\S|[=|]|(?<![a-z])(?:bytes?|sizes?|[kmgt]i?b|größe|taille)(?![a-z\d])/i;
/** Digits between blanks, brackets and marks of a sentence; a cut number has dots behind it. */
const NUMBER = /(?<![^\s(])(\d{6,7})(?=$|[\s)?!;]|[.,](?![\d.]))/g;
/** Words whose own number follows them. */
const OTHER_NUMBER =
  /(?<![a-z])(?:fix|event|id|number|no|nr|pid|port|code|error|line|build|revision|version|ticket|case|sr|incident|process|thread|handle|serial)[\s:#.-]*$/i;
/** What follows a KB, and not a count of things: the end of a clause, or one of these words. */
const GOES_ON =
  /^\)?\s*(?:$|[?.!,;:)]|(?:is|are|was|on|for|in|to|and|or|if|via|with|without|before|after|from|first|then|too|also|already|yet|still|here|there|installed|missing|present|needed|required|enough|help|helps|replace|replaces|replaced|supersede|supersedes|superseded|include|includes|contain|contains|fix|fixes|apply|applies|und|oder|ist|auf|für|noch|installiert|nötig)(?![a-zäöüß\d.]))/i;
const LONGEST_SENTENCE = 300;

/** The bare numbers of a sentence about fixes that may be KBs: `Do I need 2748349?`; only the library can tell whether they are. */
export function bareNumbers(text: string): number[] {
  if (text.length > LONGEST_SENTENCE || text.search(NUMBER) < 0) return [];
  if (!ABOUT_FIXES.test(text) || OF_OTHER_KIND.test(text)) return [];
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: digits, index }) => {
      return !OTHER_NUMBER.test(text.slice(0, index)) && GOES_ON.test(text.slice(index + digits.length));
    })
    .map(([digits]) => Number(digits));
}
