/**
 * The addresses that articles have had, with the KB number as their first group: `/kb/977381`, `/en-us/kb/2464365`, `/help/977381/slug`,
 * `?kbid=977381`, `?scid=kb;EN-US;816915`, `Search.aspx?q=KB4345420`, and archives' `…KB_Archive/163636`.
 */
export const KB_ADDRESS =
  /(?:\/kb\/(?:[a-z]{2}-[a-z]{2}\/)?|\/help\/|kb_archive\/|[?&;]kbid=|scid=kb(?:;|%3b)[[\]a-z-]{0,10}(?:;|%3b)|[?&]q=(?=kb)|search\.aspx\?q=)(?:q|kb)?(\d{5,7})(?!\d)/gi;

/**
 * `KB 977 381`, `kb977 381`, `KB 2 748 349`: a number of five to seven digits in groups of three, parted by blanks of any width. Further
 * digits behind it make another number of it, and behind a number `KB` is a size: `12 KB 977 381`.
 */
export const KB_IN_GROUPS =
  /(?<![\p{L}\p{N}_])(?<!\p{N}[ \u00a0\u2009\u202f])kb[ \u00a0\u2009\u202f-]?([1-9]\d{1,2}[ \u00a0\u2009\u202f]\d{3}|[1-9](?:[ \u00a0\u2009\u202f]\d{3}){2})(?![\p{L}\p{N}_]|[ \u00a0\u2009\u202f.,]\d)/giu;
