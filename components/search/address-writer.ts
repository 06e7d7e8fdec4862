import type { Address } from './address';

/** The part of the browser's history that a search writes to. */
export interface AddressBar {
  push(address: Address): void;
  replace(address: Address): void;
}

/** Keeps the address in step with the search; see `createAddressWriter`. */
export interface AddressWriter {
  /** The reader is typing, and this is what stands in the box now. */
  typing(address: Address): void;
  /** The reader asked for this, by Enter, a link or a suggestion. */
  jump(address: Address): void;
  /** The browser itself came to this address: on load, or by back and forward. */
  visited(address: Address): void;
  /** Stops waiting. */
  stop(): void;
}

/** Browsers refuse an address that changes with every keystroke. */
const QUIET_MS = 300;
/** After a pause this long, what is typed next is another search. */
const PAUSE_MS = 2000;

/**
 * Writes the address so that "back" leads to the searches a reader remembers: the first letters of a search make
 * a new entry, further typing changes that entry, and a pause, Enter or a taken link closes it.
 */
export function createAddressWriter(bar: AddressBar): AddressWriter {
  let current: Address = { text: '', verbatim: false };
  let open = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(pause);
  };
  const write = (address: Address) => {
    if (same(address, current)) return;
    if (open) bar.replace(address);
    else bar.push(address);
    current = address;
    open = true;
  };
  return {
    typing(address) {
      stop();
      quiet = setTimeout(() => write(address), QUIET_MS);
      pause = setTimeout(() => (open = false), PAUSE_MS);
    },
    jump(address) {
      stop();
      write(address);
      open = false;
    },
    visited(address) {
      stop();
      current = address;
      open = false;
    },
    stop,
  };
}

function same(a: Address, b: Address): boolean {
  return a.text.trim() === b.text.trim() && a.verbatim === b.verbatim;
}
