import type { KeyboardEvent, SyntheticEvent } from 'react';
import { searchUrl } from '../urls';
import { onOneLine } from './address';
import { withPasted } from './box-text';
import { OptionRow, optionId, OPTIONS_ID } from './option-row';
import { RecentMenu } from './recent-menu';
import type { RecentSearches } from './recent-searches';
import type { SearchStore } from './search-store';
import { useSearchBox, type SearchBoxProps } from './use-search-box';

/** The search box with the row of options under it: a combobox whose options never cover the results. */
export function SearchBox(props: SearchBoxProps) {
  const { store, state, field } = props;
  const { options, active, take, submit, clear, keyDown } = useSearchBox(props);
  return (
    <>
      <form
        className="search search-large search-live"
        role="search"
        action={searchUrl()}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label className="sr-only" htmlFor="search">
          Search articles
        </label>
        <Field {...props} isOpen={options.length > 0} active={active} onKeyDown={keyDown} />
        {state.text && (
          <button
            type="button"
            className="clear"
            aria-label="Clear the search"
            onClick={() => {
              clear();
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
        <OptionRow options={options} active={active} onTake={(option) => take(option)} />
        {!state.text && state.recent && <EmptyBox recent={state.recent} store={store} />}
      </div>
    </>
  );
}

interface FieldProps extends Pick<SearchBoxProps, 'store' | 'state' | 'field'> {
  isOpen: boolean;
  active: number | null;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Field({ store, state, field, isOpen, active, onKeyDown }: FieldProps) {
  return (
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
      aria-expanded={isOpen}
      aria-controls={OPTIONS_ID}
      aria-activedescendant={active === null ? undefined : optionId(active)}
      value={onOneLine(state.text)}
      onChange={(event) => store.type(event.target.value)}
      onPaste={(event) => takeLines(event, event.clipboardData, store)}
      onDrop={(event) => takeLines(event, event.dataTransfer, store)}
      onFocus={() => store.wakeUp()}
      onKeyDown={onKeyDown}
    />
  );
}

function EmptyBox({ recent, store }: { recent: RecentSearches; store: SearchStore }) {
  return (
    <>
      {recent.queries.length === 0 && (
        <p className="hint filter-hint">
          Filters: <code>os:2008r2</code> <code>file:volsnap.sys</code> <code>event:4004</code>
        </p>
      )}
      <RecentMenu recent={recent} onChange={(changed) => store.setRecent(changed)} />
    </>
  );
}

/**
 * A single-line box would join pasted or dropped lines, and the engine reads lines of a log otherwise than typed words. An
 * event that the page took before this box was awake has filled the box already.
 */
function takeLines(
  event: SyntheticEvent<HTMLInputElement>,
  transfer: DataTransfer,
  store: SearchStore,
): void {
  const text = event.defaultPrevented ? null : withPasted(event.currentTarget, transfer);
  if (text === null) return;
  event.preventDefault();
  store.paste(text);
}
