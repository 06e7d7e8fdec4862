'use client';

import {
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { announcement } from './answer-words';
import { AnswerView } from './answer-view';
import { browserSurroundings, followAddress, openInTab, takeFocus, type SearchFiles } from './browser';
import { takeOver } from './box-text';
import { TakingContext } from './query-link';
import { moveAmongResults } from './result-keys';
import { SearchBox } from './search-box';
import { INITIAL_STATE, isAwaited, isCurrent } from './search-state';
import { SearchStore } from './search-store';
import { useReturn } from './use-return';
import { useSettled } from './use-settled';

const QUIET_MS = 1000;

interface SearchProps {
  files: SearchFiles;
  /** What stands under the box until something is searched: the ways to browse. */
  children: ReactNode;
}

/**
 * The live search: the box, and under it the answer, or the children while the box is empty.
 * The start page mounts it once: `<Search files={…}><Browse … /></Search>`. Without JavaScript its form leads to `?q=`.
 */
export function Search({ files, children }: SearchProps) {
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { store, state } = useSearchStore(files, field);
  const answer = useDeferredValue(state.answer);
  const busy = isAwaited(answer, state);
  const isFinal = !busy && state.status !== null && state.status.state !== 'loading';
  useReturn(isFinal && answer !== null && answer.results.length >= Math.min(state.limit, answer.total));

  const taking = useMemo(
    () => ({ take: store.take.bind(store), isPrivate: state.isPrivate }),
    [store, state.isPrivate],
  );
  const handlers = useMemo(
    () => ({ onOpen: () => store.keep(), onMore: () => store.more(), onRetry: () => store.retry() }),
    [store],
  );
  const said = useSettled(state.answer && isCurrent(state) ? announcement(state.answer) : '', QUIET_MS);
  const keyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !page.current) return;
    if (moveAmongResults(event, page.current, field.current)) event.preventDefault();
  };

  return (
    <TakingContext value={taking}>
      <div ref={page} className="live-search" onKeyDown={keyDown}>
        <SearchBox
          store={store}
          state={state}
          field={field}
          openInTab={(option) => openInTab(option, state.isPrivate)}
          toResults={() => page.current?.querySelector<HTMLElement>('[data-result]')?.focus()}
        />
        <p className="sr-only" role="status">
          {said}
        </p>
        {state.text.trim() ? (
          <AnswerView
            answer={answer}
            busy={busy}
            failure={state.failure}
            status={state.status}
            verbatim={state.verbatim}
            {...handlers}
          />
        ) : (
          children
        )}
      </div>
    </TakingContext>
  );
}

/** The store of this page, which follows the browser's address and takes up what was typed before this script was there. */
function useSearchStore(files: SearchFiles, field: RefObject<HTMLInputElement | null>) {
  const [store] = useState(() => new SearchStore(browserSurroundings(files)));
  const state = useSyncExternalStore(store.subscribe, store.state, () => INITIAL_STATE);
  // Before anything else: what a reader puts in right after the page has woken up must not be overwritten.
  useLayoutEffect(() => {
    const stop = followAddress(store, takeOver(field.current!));
    if (store.state().text) takeFocus(field.current);
    return stop;
  }, [store, field]);
  return { store, state };
}
