import { isBlank, squeezed, type Line } from './lines';

/** What became of a line: it went into a field of the article, it is a standing text or furniture, or it fits nowhere. */
export type Fate =
  | { readonly as: 'field'; readonly field: string }
  | { readonly as: 'boilerplate'; readonly kind: string }
  | { readonly as: 'furniture'; readonly kind: string }
  | { readonly as: 'unplaced' };

/** A line, or a part of one, with its fate. */
export interface Settled {
  readonly line: Line;
  readonly fate: Fate;
}

/** The account of a document's lines: each is settled exactly once, and what stays open is unplaced. */
export interface Ledger {
  /** Gives lines their fate. Throws where one has its fate already, which is a mistake in the importer. */
  settle(lines: Line | readonly Line[], fate: Fate): void;
  /** Replaces a line by its parts, which together say the same. */
  split(line: Line, texts: readonly string[]): Line[];
  /** Settles all that is still open as unplaced and returns the whole account in the order of the document. */
  close(): Settled[];
}

/** Opens the account of a document. Blank lines need no fate. */
export function openLedger(lines: readonly Line[]): Ledger {
  const open = new Set(lines.filter((line) => !isBlank(line)));
  const settled: Settled[] = [];
  const settle = (line: Line, fate: Fate) => {
    if (isBlank(line)) return;
    if (!open.delete(line))
      throw new Error(`Line ${line.number} is settled twice, now as ${JSON.stringify(fate)}.`);
    settled.push({ line, fate });
  };
  return {
    settle: (some, fate) => [some].flat().forEach((line: Line) => settle(line, fate)),
    split(line, texts) {
      const parts = partsOf(line, texts);
      if (!open.delete(line)) throw new Error(`Line ${line.number} is settled and cannot be split.`);
      parts.filter((part) => !isBlank(part)).forEach((part) => open.add(part));
      return parts;
    },
    close() {
      for (const line of open) settled.push({ line, fate: { as: 'unplaced' } });
      open.clear();
      return settled.sort((a, b) => a.line.number - b.line.number || a.line.at - b.line.at);
    },
  };
}

function partsOf(line: Line, texts: readonly string[]): Line[] {
  if (squeezed(texts.join('')) !== squeezed(line.text)) {
    throw new Error(`The parts of line ${line.number} do not say what the line says.`);
  }
  let said = line.at;
  return texts.map((text, index) => ({
    number: line.number,
    at: (said += squeezed(texts[index - 1] ?? '').length),
    text: text.trim(),
    ...(line.open && index === texts.length - 1 && { open: true as const }),
  }));
}
