import { createEngine } from './engine';
import type { SearchIndex } from './index/search-index';
import type { CardBlocks } from './load/card-blocks';
import { loadIndex } from './load/load-index';
import { LoadError } from './load/problems';
import type { FromEngine, LoadStatus, Port, ToEngine } from './protocol';
import type { Answer, Engine } from './types';
import { warmUpTexts } from './warm-up';

type Search = Extract<ToEngine, { type: 'search' }>;
type Suggest = Extract<ToEngine, { type: 'suggest' }>;

/** Between two searches for nobody, so that what a reader asks meanwhile comes first. */
const WARM_UP_PAUSE_MS = 20;

/** What can be asked once the first part of the index is there. */
interface Loaded {
  engine: Engine;
  index: SearchIndex;
  cards: CardBlocks;
}

/** Answers one page's requests at the other end of a port: each once, and of several waiting searches only the newest. */
export function serve(port: Port): void {
  const server = new Server((message) => port.postMessage(message));
  // Messages come from our own page; their type is the protocol's.
  port.addEventListener('message', ({ data }) => server.receive(data as ToEngine));
  port.start?.();
}

class Server {
  readonly #post: (message: FromEngine) => void;
  #manifest: string | null = null;
  #loading = false;
  #status: LoadStatus | null = null;
  #loaded: Loaded | null = null;
  #failure: LoadError | null = null;
  readonly #waiting: { search: Search | null; suggest: Suggest | null } = { search: null, suggest: null };
  #scheduled = false;

  constructor(post: (message: FromEngine) => void) {
    this.#post = post;
  }

  receive(message: ToEngine): void {
    switch (message.type) {
      case 'open':
        return this.#open(message.manifest);
      case 'retry':
        return void this.#load(true);
      case 'search':
        this.#supersede(this.#waiting.search);
        this.#waiting.search = message;
        return this.#schedule();
      case 'suggest':
        this.#supersede(this.#waiting.suggest);
        this.#waiting.suggest = message;
        return this.#schedule();
      default:
        message satisfies never;
    }
  }

  /** Who opens what is open already is told how far it has come. */
  #open(manifest: string): void {
    if (this.#status && manifest === this.#manifest) return this.#say(this.#status);
    this.#manifest = manifest;
    void this.#load(false);
  }

  async #load(again: boolean): Promise<void> {
    if (this.#manifest === null || this.#loading) return;
    this.#loading = true;
    this.#failure = null;
    this.#say({ state: 'loading', bytes: 0, ofBytes: null, coverage: this.#coverage() });
    try {
      await loadIndex(this.#manifest, again, {
        index: (index, cards) => this.#take(index, cards),
        progress: (bytes, ofBytes) =>
          this.#say({ state: 'loading', bytes, ofBytes, coverage: this.#coverage() }),
      });
      this.#loading = false;
      this.#say({ state: 'ready', coverage: this.#loaded!.engine.coverage() });
      this.#warmUp(warmUpTexts(this.#loaded!.index));
    } catch (error) {
      this.#loading = false;
      if (!(error instanceof LoadError)) throw error;
      this.#failure = error;
      this.#say({ state: 'failed', problem: error.toProblem(), coverage: this.#coverage() });
      this.#schedule();
    }
  }

  /** A program's first searches are its slowest: it makes some for nobody, one by one, while nobody waits. */
  #warmUp([text, ...others]: readonly string[]): void {
    if (text === undefined) return;
    setTimeout(() => {
      if (!this.#waiting.search) this.#loaded!.engine.search({ text });
      this.#warmUp(others);
    }, WARM_UP_PAUSE_MS);
  }

  #take(index: SearchIndex, cards: CardBlocks): Promise<void> {
    this.#loaded = { index, cards, engine: createEngine(index) };
    return this.#answerWaiting();
  }

  /** Requests that arrive while others are worked on wait here, so that the newest one wins. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      void this.#answerWaiting();
    });
  }

  async #answerWaiting(): Promise<void> {
    const { search, suggest } = this.#waiting;
    const loaded = this.#loaded;
    if (!loaded) {
      if (this.#failure) this.#refuseWaiting(this.#failure.message);
      return;
    }
    const answered = search && this.#answerSearch(search, loaded);
    if (suggest) {
      this.#waiting.suggest = null;
      this.#attempt(suggest.id, () => {
        const suggestions = loaded.engine.suggest(suggest.text, suggest.limit);
        this.#post({ type: 'suggestions', id: suggest.id, suggestions });
      });
    }
    await answered;
  }

  /** Titles and texts of the found articles may have to be fetched first; a newer search does not wait for that. */
  async #answerSearch(search: Search, { engine, index, cards }: Loaded): Promise<void> {
    let answer: Answer | null = null;
    this.#attempt(search.id, () => (answer = engine.search(search.request)));
    const found = answer as Answer | null;
    if (!found) {
      if (this.#waiting.search === search) this.#waiting.search = null;
      return;
    }
    const missing = found.results
      .filter(({ card }) => card === 'missing')
      .map(({ kb }) => index.kbs.indexOf(kb));
    if (missing.length > 0) await cards.fetch(missing);
    if (this.#waiting.search !== search) return;
    this.#waiting.search = null;
    const complete = missing.length > 0 ? engine.search(search.request) : found;
    this.#post({ type: 'answer', id: search.id, answer: complete });
  }

  #attempt(id: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#post({
        type: 'failed',
        id,
        sentence: `The search failed on this request (${reason}). Change the words, or reload the page.`,
      });
    }
  }

  #refuseWaiting(sentence: string): void {
    for (const message of [this.#waiting.search, this.#waiting.suggest]) {
      if (message) this.#post({ type: 'failed', id: message.id, sentence });
    }
    this.#waiting.search = this.#waiting.suggest = null;
  }

  #supersede(message: Search | Suggest | null): void {
    if (message) this.#post({ type: 'superseded', id: message.id });
  }

  #coverage() {
    return this.#loaded?.engine.coverage() ?? null;
  }

  #say(status: LoadStatus): void {
    this.#status = status;
    this.#post({ type: 'status', status });
  }
}
