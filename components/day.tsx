/** A day or month, `2012-08-21` or `2012-08`, that no line breaks in two. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{date}</time>;
}
