/**
 * Words that hold a sentence together and hardly say what it is about: pronouns, conjunctions, prepositions, adverbs of time
 * and degree, verbs that stand for any doing. They are indexed, since a quotation has them, but people choose them freely.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'about actually after again against all almost along already also although always another any anybody anymore ' +
    'anyone anything anyway around because before between both but called came certain come comes coming despite ' +
    'during each either else ever every everybody everyone everything few get gets getting give given gives go ' +
    'goes going gone got gotten happen happened happens keep keeps kept later let lets letting like lot lots made ' +
    'make makes making many more most much need needs neither nobody not now often once other others over per ' +
    'perhaps put puts quite rather really said same say saying says seem seemed seems several simply since ' +
    'somebody somehow someone something sometimes soon still suddenly take taken takes taking tell tells thing ' +
    'things though through till told took toward towards tried tries try trying under until via want wanted wants ' +
    'way ways well went whatever whenever wherever whether whole yet'
  ).split(' '),
);
