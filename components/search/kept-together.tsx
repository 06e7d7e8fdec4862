/** `-dfs`, `os:vista`: what browsers would break over two lines behind its hyphen. */
const TOKEN = /(?<!\S)(-\S+|[a-z]+:\S+)/;

/** A sentence in which filters and words with a minus stay on one line. */
export function KeptTogether({ text }: { text: string }) {
  return text.split(TOKEN).map((piece, nr) =>
    nr % 2 === 0 ? (
      piece
    ) : (
      <span key={nr} className="token">
        {piece}
      </span>
    ),
  );
}
