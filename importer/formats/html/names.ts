/** Elements that begin and end a line of text. */
export const BLOCKS = names(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol p plaintext pre search section summary table
  tbody td tfoot th thead tr ul xmp`);

/** Elements whose text is no text of the page: programs, styles, pictures, and what is shown only without scripts. */
export const SILENT = names(`
  applet audio base canvas embed frame frameset head iframe link map math meta noembed noframes noscript object param
  script source style svg template title track video`);

/** All other elements that pages have; an element of another name is a placeholder that should have been escaped. */
const OTHERS = names(`
  a abbr acronym area b basefont bdi bdo bgsound big blink br button cite code col colgroup data datalist del dfn em font
  hgroup i img input ins isindex kbd keygen label marquee meter nobr optgroup option output picture progress q rb rp rt
  rtc ruby s samp select slot small spacer span strike strong sub sup textarea time tt u var wbr image`);

export const HEADINGS = names('h1 h2 h3 h4 h5 h6');
export const TABLES = names('table');
export const LISTS = names('ul ol menu dir');

/** Whether an element is one of HTML's, or one of a page's own, which have a hyphen or a colon in their names. */
export function isKnown(name: string): boolean {
  return BLOCKS.has(name) || SILENT.has(name) || OTHERS.has(name) || name.includes('-') || name.includes(':');
}

function names(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('\n')
      .flatMap((line) => line.split(' '))
      .filter(Boolean),
  );
}
