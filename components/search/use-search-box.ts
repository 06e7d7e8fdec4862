import { useState, type KeyboardEvent, type RefObject } from 'react';
import { boxMove, type BoxMove } from './box-keys';
import { foldKeyboard } from './browser';
import { optionsOf, type Option } from './options';
import type { SearchState } from './search-state';
import type { SearchStore } from './search-store';

/** What the search box is part of. */
export interface SearchBoxProps {
  store: SearchStore;
  state: SearchState;
  field: RefObject<HTMLInputElement | null>;
  /** Opens what an option stands for beside this page. */
  openInTab: (option: Option) => void;
  /** The arrows lead on to the results. */
  toResults: () => void;
}

/** What the search box does with keys and with its options. */
export function useSearchBox({ store, state, field, openInTab, toResults }: SearchBoxProps) {
  const options = optionsOf(state);
  const { active, activate } = useActive(options);
  const take = (option: Option, newTab = false) => {
    activate(null);
    if (newTab) openInTab(option);
    else store.takeOption(option);
  };
  const submit = (newTab = false) => {
    store.submit(newTab);
    foldKeyboard(field.current);
  };
  const clear = () => store.take({ text: '', verbatim: false });
  const move = (to: BoxMove) => {
    switch (to.to) {
      case 'text':
        return activate(null);
      case 'option':
        return activate(to.index);
      case 'results':
        activate(null);
        return toResults();
      case 'take': {
        const option = options[to.index];
        return option && take(option, to.newTab);
      }
      case 'submit':
        return submit(to.newTab);
      case 'clear':
        return clear();
      default:
        return to satisfies never;
    }
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.altKey) return;
    const key = { key: event.key, command: event.ctrlKey || event.metaKey };
    const to = boxMove(key, { active, options: options.length });
    if (!to) return;
    event.preventDefault();
    move(to);
  };
  return { options, active, take, submit, clear, keyDown };
}

/** Which option the arrows are on; none as soon as other options are shown. */
function useActive(options: readonly Option[]) {
  const shown = options.map(({ key }) => key).join('\n');
  const [at, setAt] = useState<{ index: number; shown: string } | null>(null);
  return {
    active: at?.shown === shown ? at.index : null,
    activate: (index: number | null) => setAt(index === null ? null : { index, shown }),
  };
}
