import type { Client } from '@/search/client';
import type { LoadStatus } from '@/search/protocol';
import type { Answer, Suggestion } from '@/search/types';
import type { Address } from './address';
import { createAddressWriter, type AddressBar, type AddressWriter } from './address-writer';
import type { Option } from './options';
import { readRecent, remember, writeRecent, type RecentSearches, type Shelf } from './recent-searches';
import {
  addressOf,
  INITIAL_STATE,
  isCurrent,
  nextState,
  PAGE_SIZE,
  requestOf,
  type SearchEvent,
  type SearchState,
} from './search-state';

/** The engine as the page asks it, until the page closes it. */
export interface SearchClient extends Client {
  close(): void;
}

/** What surrounds the search: the browser, or a stand-in in tests. */
export interface Surroundings {
  /** Starts the engine; called once, when somebody is about to search. */
  connect(onStatus: (status: LoadStatus) => void): SearchClient;
  bar: AddressBar;
  shelf: Shelf;
  /** Leaves for an article's page, or opens it beside this one. */
  openArticle(kb: number, newTab: boolean): void;
}

const SUGGESTIONS = 6;

/** Who types on within this time is not kept waiting by the results below the first screen. */
const REST_MS = 100;

/** The live search without its looks: joins the box, the engine, the address and the device's memory. */
export class SearchStore {
  private current = INITIAL_STATE;
  private client: SearchClient | null = null;
  /** The text whose article is opened as soon as the answer says that it is here. */
  private opening: { text: string; newTab: boolean } | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly address: AddressWriter;

  constructor(private readonly around: Surroundings) {
    this.address = createAddressWriter(around.bar);
  }

  /** What the page shows now; another object after every change. */
  readonly state = (): SearchState => this.current;

  /** Tells a listener of every change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads the index if that has not begun: on focus, so that the first letter finds it on its way. */
  wakeUp(): SearchClient {
    this.client ??= this.around.connect((status) => this.loadingMovedOn(status));
    return this.client;
  }

  type(text: string): void {
    this.askAnew({ type: 'typed', text });
    this.address.typing(addressOf(this.current));
  }

  paste(text: string): void {
    this.askAnew({ type: 'pasted', text });
    this.address.jump(addressOf(this.current));
  }

  /** Takes a query that the page offers; "back" leads to the one that it was offered for. */
  take(address: Address): void {
    this.address.jump(addressOf(this.current));
    this.goTo(address);
  }

  /** Takes an option from under the box: its article, or its query, which completes what is being typed. */
  takeOption({ kb, query }: Pick<Option, 'kb' | 'query'>): void {
    if (kb !== null) this.around.openArticle(kb, false);
    else this.goTo({ text: query, verbatim: false });
  }

  /** Shows what the browser's address asks for, with as many results as were shown there before. */
  visit(address: Address, limit = PAGE_SIZE): void {
    this.askAnew({ type: 'visited', address, limit });
    const shareable = addressOf(this.current);
    this.address.visited(shareable);
    // The form of a page without this script may have put a pasted text there.
    if (this.current.isPrivate) this.around.bar.replace(shareable);
    this.happen({ type: 'recent', recent: readRecent(this.around.shelf) });
  }

  /** Enter in the box: an exact KB number opens its article, now or as soon as it is known to be here. */
  submit(newTab: boolean): void {
    if (!this.current.text.trim()) return;
    this.happen({ type: 'submitted' });
    this.keep();
    this.opening = { text: this.current.text, newTab };
    this.openIfNamed();
  }

  /** The reader leaves for a result, or asked for this search on purpose: it is worth keeping. */
  keep(): void {
    this.address.jump(addressOf(this.current));
    if (!this.current.isPrivate) this.setRecent(remember(readRecent(this.around.shelf), this.current.text));
  }

  more(): void {
    this.happen({ type: 'more' });
    this.ask();
  }

  retry(): void {
    this.wakeUp().retry();
    this.ask();
  }

  setRecent(recent: RecentSearches): void {
    this.happen({ type: 'recent', recent });
    writeRecent(this.around.shelf, recent);
  }

  /** Ends the engine and all waiting. */
  stop(): void {
    clearTimeout(this.rest);
    this.address.stop();
    this.client?.close();
    this.client = null;
  }

  private happen(event: SearchEvent): void {
    this.current = nextState(this.current, event);
    for (const listener of this.listeners) listener();
  }

  private goTo(address: Address): void {
    this.askAnew({ type: 'took', address });
    this.address.jump(addressOf(this.current));
  }

  private askAnew(event: SearchEvent): void {
    this.opening = null;
    this.happen(event);
    this.ask();
    this.suggest();
  }

  private ask(): void {
    clearTimeout(this.rest);
    const request = requestOf(this.current);
    if (!request) return;
    const failed = (error: Error) =>
      this.happen({ type: 'failed', text: request.text, sentence: error.message });
    this.wakeUp()
      .search(request)
      .then((answer) => answer && this.answered(answer, request.limit), failed);
  }

  private answered(answer: Answer, limit: number): void {
    this.happen({ type: 'answered', answer });
    this.openIfNamed();
    if (isCurrent(this.current) && limit < this.current.limit && answer.results.length < answer.total)
      this.rest = setTimeout(() => this.ask(), REST_MS);
  }

  private suggest(): void {
    const { text, typing } = this.current;
    if (!text.trim() || !typing) return;
    const suggested = (suggestions: readonly Suggestion[]) =>
      this.happen({ type: 'suggested', text, suggestions });
    // Without the index there is nothing to suggest; why it is not there is said where the results would stand.
    const failed = () => suggested([]);
    this.wakeUp()
      .suggest(text, SUGGESTIONS)
      .then((suggestions) => suggestions && suggested(suggestions), failed);
  }

  private loadingMovedOn(status: LoadStatus): void {
    const before = JSON.stringify(this.current.status?.coverage);
    this.happen({ type: 'status', status });
    if (JSON.stringify(status.coverage) === before) return;
    this.ask();
    this.suggest();
  }

  private openIfNamed(): void {
    if (!this.opening || !isCurrent(this.current) || this.opening.text !== this.current.text) return;
    const named = this.current.answer?.named.find(({ here }) => here);
    if (named) this.around.openArticle(named.kb, this.opening.newTab);
    this.opening = null;
  }
}
