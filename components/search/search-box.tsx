import { useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { searchUrl } from '../urls';
import { looksPasted, onOneLine } from './address';
import { boxMove, type BoxMove } from './box-keys';
import { OptionRow, optionId, OPTIONS_ID } from './option-row';
import { optionsOf, type Option } from './options';
import { RecentMenu } from './recent-menu';
import type { SearchState } from './search-state';
import type { SearchStore } from './search-store';

interface SearchBoxProps {
  store: SearchStore;
  state: SearchState;
  field: RefObject<HTMLInputElement | null>;
  /** Opens what an option stands for beside this page. */
  openInTab: (option: Option) => void;
  /** The arrows lead on to the results. */
  toResults: () => void;
}

/** The search box with the row of options under it: a combobox whose options never cover the results. */
export function SearchBox({ store, state, field, openInTab, toResults }: SearchBoxProps) {
  const options = optionsOf(state);
  const { active, activate } = useActive(options);

  const take = (option: Option, newTab: boolean) => {
    activate(null);
    if (newTab) openInTab(option);
    else store.takeOption(option);
  };
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
        return store.submit(to.newTab);
      case 'clear':
        return store.take({ text: '', verbatim: false });
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

  return (
    <>
      <form
        className="search search-large search-live"
        role="search"
        action={searchUrl()}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          store.submit(false);
        }}
      >
        <label className="sr-only" htmlFor="search">
          Search articles
        </label>
        <input
          ref={field}
          id="search"
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          placeholder="Symptom, KB, file, version, event ID"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          data-search-field
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={OPTIONS_ID}
          aria-activedescendant={active === null ? undefined : optionId(active)}
          value={onOneLine(state.text)}
          onChange={(event) => store.type(event.target.value)}
          onPaste={(event) => pasteLines(event, store)}
          onFocus={() => store.wakeUp()}
          onKeyDown={keyDown}
        />
        {state.text && (
          <button
            type="button"
            className="clear"
            aria-label="Clear the search"
            onClick={() => {
              move({ to: 'clear' });
              field.current?.focus();
            }}
          >
            ×
          </button>
        )}
        <button type="submit">Search</button>
      </form>
      <div className="under-box">
        <noscript>Search needs JavaScript. Browsing the lists below does not.</noscript>
        <OptionRow options={options} active={active} onTake={(option) => take(option, false)} />
        {!state.text && state.recent && (
          <RecentMenu recent={state.recent} onChange={(recent) => store.setRecent(recent)} />
        )}
      </div>
    </>
  );
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

/** A single-line box would join pasted lines, and the engine reads lines of a log otherwise than typed words. */
function pasteLines(event: ClipboardEvent<HTMLInputElement>, store: SearchStore): void {
  const pasted = event.clipboardData.getData('text/plain');
  if (!looksPasted(pasted)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  store.paste(value.slice(0, start) + pasted + value.slice(end));
}
