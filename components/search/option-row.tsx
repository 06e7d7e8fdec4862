import { useEffect } from 'react';
import { Highlighted } from './highlighted';
import type { Option } from './options';

/** Names the row for the box that it belongs to. */
export const OPTIONS_ID = 'search-options';

/** Names one option of the row. */
export function optionId(index: number): string {
  return `${OPTIONS_ID}-${index}`;
}

interface OptionRowProps {
  options: readonly Option[];
  active: number | null;
  onTake: (option: Option) => void;
}

/** What can be taken from under the box, side by side in a row of fixed height. */
export function OptionRow({ options, active, onTake }: OptionRowProps) {
  useEffect(() => {
    if (active === null) return;
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  if (options.length === 0) return null;
  return (
    <ul
      id={OPTIONS_ID}
      className="options"
      role="listbox"
      aria-label="Suggestions"
      aria-orientation="horizontal"
    >
      {options.map((option, index) => (
        <li
          key={option.key}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          // The box keeps the focus, and so the keyboard of a phone stays as it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <span className="option-kind">{option.kind}</span>{' '}
          <span>
            <Highlighted text={option.label} ranges={option.highlights} />
          </span>
        </li>
      ))}
    </ul>
  );
}
