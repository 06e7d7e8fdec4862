import { copyText } from '../enhance/clipboard';

interface CopyButtonProps {
  text: string;
  /** What is said to have been copied. */
  what: string;
  label?: string;
}

/** Copies a text to the clipboard. */
export function CopyButton({ text, what, label = 'Copy' }: CopyButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label === 'Copy' ? `Copy ${what}` : undefined}
      onClick={() => void copyText(text, what)}
    >
      {label}
    </button>
  );
}
