/**
 * Words that hold a sentence together and hardly say what it is about: pronouns, conjunctions, adverbs of time and degree,
 * verbs that stand for any doing. They are indexed, since a quotation has them, but people choose them freely.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'about actually again all almost already also although always another any anybody anymore anyone anything anyway ' +
    'because both but called certain come comes coming came despite during each either else ever every everybody ' +
    'everyone everything few get gets getting got gotten give gives given go goes going gone went happen happens ' +
    'happened keep keeps kept let lets letting like lot lots made make makes making many more most much need needs ' +
    'neither nobody not often once other others per perhaps put puts quite rather really same say says said saying seem ' +
    'seems seemed several simply since somebody somehow someone something sometimes still suddenly take takes taken ' +
    'taking took tell tells thing things though till told tried tries try trying until via want wants wanted ' +
    'way ways well whatever whenever wherever whether whole yet'
  ).split(' '),
);
