/**
 * The addresses that articles have had, with the KB number as their first group: `/kb/977381`, `/en-us/kb/2464365`, `/help/977381/slug`,
 * `?kbid=977381`, `?scid=kb;EN-US;816915`, `Search.aspx?q=KB4345420`, and archives' `…KB_Archive/163636`.
 */
export const KB_ADDRESS =
  /(?:\/kb\/(?:[a-z]{2}-[a-z]{2}\/)?|\/help\/|kb_archive\/|[?&;]kbid=|scid=kb(?:;|%3b)[[\]a-z-]{0,10}(?:;|%3b)|[?&]q=(?=kb)|search\.aspx\?q=)(?:q|kb)?(\d{5,7})(?!\d)/gi;
