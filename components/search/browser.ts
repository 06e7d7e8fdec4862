import { createClient } from '@/search/client';
import { articleUrl } from '../urls';
import { printAddress, readAddress, type Address } from './address';
import type { BoxText } from './box-text';
import { takeEarly } from './early-worker';
import { openEnginePort } from './engine-port';
import { takeLeftText } from './left-text';
import type { Option } from './options';
import { addressOf } from './search-state';
import { leavePlace, leftPlace } from './left-place';
import type { SearchStore, Surroundings } from './search-store';

/** Where the files of the search are. */
export interface SearchFiles {
  /** The index's `manifest.json`. */
  manifest: string;
  /** The script of the engine's worker. */
  worker: string;
}

/** The browser as the live search needs it: its worker, its history, its storage, its tabs. */
export function browserSurroundings({ manifest, worker }: SearchFiles): Surroundings {
  return {
    connect(onStatus) {
      const port = openEnginePort({ worker: () => takeEarly() ?? new Worker(worker), inPage: startInPage });
      const client = createClient(port, new URL(manifest, location.href).href, onStatus);
      return { ...client, close: () => port.close() };
    },
    bar: {
      push(address) {
        history.pushState(null, '', printAddress(address));
        nameTab(address);
      },
      replace(address) {
        history.replaceState(null, '', printAddress(address));
        nameTab(address);
      },
    },
    // Reading the property itself throws where storage is forbidden, so it is read when it is used.
    shelf: {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
    },
    openArticle(kb, newTab) {
      if (newTab) window.open(articleUrl(kb), '_blank', 'noopener');
      else location.assign(articleUrl(kb));
    },
  };
}

/** Opens what an option stands for in a new tab; a query that may hold pasted text has no address to open. */
export function openInTab({ kb, query }: Option, isPrivate: boolean): void {
  if (kb !== null) window.open(articleUrl(kb), '_blank', 'noopener');
  else if (!isPrivate) window.open(printAddress({ text: query, verbatim: false }), '_blank', 'noopener');
}

/** Lets the keyboard go on where a search from another page was typed; the one of a phone would cover the results. */
export function takeFocus(field: HTMLElement | null): void {
  const isFree = document.activeElement === document.body;
  if (isFree && !matchMedia('(pointer: coarse)').matches) field?.focus({ preventScroll: true });
}

/** Takes the keyboard of a phone away from the results when the reader has finished typing. */
export function foldKeyboard(field: HTMLElement | null): void {
  if (matchMedia('(pointer: coarse)').matches) field?.blur();
}

/** Shows the text that another page left, or what the page's address asks for, now and whenever the reader goes back or forward; ends with the returned function. */
export function followAddress(store: SearchStore, before: BoxText): () => void {
  const here = () => readAddress(location.search);
  const show = () => {
    store.visit(here(), leftPlace()?.limit);
    nameTab(addressOf(store.state()));
  };
  const moved = () => {
    const shown = addressOf(store.state());
    // Jumping to a part of the page comes here too, and changes nothing.
    if (printAddress(shown) !== printAddress(here())) show();
  };
  const leave = () => {
    // Without results the browser itself finds the place again.
    if (addressOf(store.state()).text.trim()) leavePlace(store.state().limit);
  };
  show();
  const left = takeLeftText();
  if (left) store.paste(left);
  else if (before.isPasted) store.paste(before.text);
  else if (before.text && !here().text) store.type(before.text);
  window.addEventListener('popstate', moved);
  window.addEventListener('pagehide', leave);
  return () => {
    window.removeEventListener('popstate', moved);
    window.removeEventListener('pagehide', leave);
    store.stop();
  };
}

/** A search is found again in the browser's history and bookmarks by its words. */
function nameTab({ text }: Address): void {
  const site = document.title.replace(/^.* · /, '');
  document.title = text.trim() ? `${text.trim()} · ${site}` : site;
}

async function startInPage() {
  const { serve } = await import('@/search/serve');
  const { port1, port2 } = new MessageChannel();
  serve(port2);
  return port1;
}
