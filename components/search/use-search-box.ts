import { useState, type KeyboardEvent, type RefObject } from 'react';
import { boxMove, type BoxMove, type BoxPosition } from './box-keys';
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
  const keyDown = (event: KeyboardEvent) => {
    const move = moveOf(event, { active, options: options.length });
    if (!move) return;
    event.preventDefault();
    carryOut(move, {
      activate,
      take: (index, newTab) => take(options[index]!, newTab),
      submit,
      clear,
      toResults,
    });
  };
  return { options, active, take, submit, clear, keyDown };
}

interface BoxActs extends Pick<SearchBoxProps, 'toResults'> {
  activate: (index: number | null) => void;
  take: (index: number, newTab: boolean) => void;
  submit: (newTab: boolean) => void;
  clear: () => void;
}

function moveOf(event: KeyboardEvent, position: BoxPosition): BoxMove | null {
  if (event.nativeEvent.isComposing || event.shiftKey || event.altKey) return null;
  return boxMove({ key: event.key, command: event.ctrlKey || event.metaKey }, position);
}

function carryOut(move: BoxMove, { activate, take, submit, clear, toResults }: BoxActs): void {
  switch (move.to) {
    case 'text':
      return activate(null);
    case 'option':
      return activate(move.index);
    case 'results':
      activate(null);
      return toResults();
    case 'take':
      return take(move.index, move.newTab);
    case 'submit':
      return submit(move.newTab);
    case 'clear':
      return clear();
    default:
      return move satisfies never;
  }
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
