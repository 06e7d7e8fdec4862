const FIRST_CAPACITY = 1024;

/** Collects bytes: numbers of seven bits a byte, texts in UTF-8, lists with their length before them. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 up. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  numbers(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]!);
  }

  /** Numbers in ascending order, as the steps between them. */
  ascending(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]! - (i > 0 ? values[i - 1]! : 0));
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  bytes(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.raw(bytes);
  }

  string(text: string): void {
    this.bytes(new TextEncoder().encode(text));
  }

  strings(list: readonly string[]): void {
    this.numbers(list.map(({ length }) => length));
    this.string(list.join(''));
  }

  /** Names and words, each ended by a zero character, which none of them has: packs better than lengths before them. */
  names(list: readonly string[]): void {
    this.string(list.map((name) => `${name}\0`).join(''));
  }

  /** Names of which neighbours begin alike: each as the length of the common beginning, and the rest. */
  sortedStrings(list: readonly string[]): void {
    const common = list.map((text, i) => commonStart(list[i - 1] ?? '', text));
    this.bytes(Uint8Array.from(common));
    this.names(list.map((text, i) => text.slice(common[i])));
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < 255 && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
