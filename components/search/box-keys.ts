/** Where the reader stands: in the box, or on one of the options under it. */
export interface BoxPosition {
  /** The option that the arrows are on; null while they are in the text. */
  active: number | null;
  options: number;
}

/** What a key in the search box does; null where the browser's own meaning holds. */
export type BoxMove =
  | { to: 'text' }
  | { to: 'option'; index: number }
  | { to: 'results' }
  | { to: 'take'; index: number; newTab: boolean }
  | { to: 'submit'; newTab: boolean }
  | { to: 'clear' };

interface Key {
  key: string;
  /** Ctrl, or Cmd on a Mac. */
  command: boolean;
}

/**
 * The options stand in one row between the box and the results: down goes from the text over each of them to the results,
 * up leads back, and as they stand side by side, right and left move among them as well.
 */
export function boxMove({ key, command }: Key, { active, options }: BoxPosition): BoxMove | null {
  switch (key) {
    case 'ArrowDown':
      return below(active ?? -1, options);
    case 'ArrowUp':
      if (active === null) return null;
      return active === 0 ? { to: 'text' } : { to: 'option', index: active - 1 };
    case 'ArrowRight':
      return active === null ? null : { to: 'option', index: (active + 1) % options };
    case 'ArrowLeft':
      return active === null ? null : { to: 'option', index: (active + options - 1) % options };
    case 'Enter':
      return active === null
        ? { to: 'submit', newTab: command }
        : { to: 'take', index: active, newTab: command };
    case 'Escape':
      return active === null ? { to: 'clear' } : { to: 'text' };
    default:
      return null;
  }
}

function below(at: number, options: number): BoxMove {
  return at + 1 < options ? { to: 'option', index: at + 1 } : { to: 'results' };
}
