/** Reads what a `ByteWriter` wrote; throws a `RangeError` where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.left === 0;
  }

  /** How many bytes have not been read. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('The bytes end too early.');
    return value;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  numbers(): Uint32Array {
    const values = new Uint32Array(this.#count());
    for (let i = 0; i < values.length; i++) values[i] = this.number();
    return values;
  }

  ascending(): Uint32Array {
    const values = new Uint32Array(this.#count());
    let value = 0;
    for (let i = 0; i < values.length; i++) values[i] = value += this.number();
    return values;
  }

  /** Reads an ascending list into a longer one, from a place on, and tells where it ends there. */
  ascendingInto(values: Uint32Array, from: number): number {
    const end = from + this.#count();
    for (let i = from, value = 0; i < end; i++) values[i] = value += this.number();
    return end;
  }

  /** A short list, which is lighter than an array of its own kind. */
  list(): number[] {
    const values: number[] = [];
    for (let left = this.#count(); left > 0; left--) values.push(this.number());
    return values;
  }

  bytes(): Uint8Array {
    const length = this.#count();
    return this.#bytes.subarray(this.#at, (this.#at += length));
  }

  string(): string {
    return new TextDecoder().decode(this.bytes());
  }

  strings(): string[] {
    const lengths = this.numbers();
    const text = this.string();
    const strings: string[] = [];
    let at = 0;
    for (let i = 0; i < lengths.length; i++) strings.push(text.slice(at, (at += lengths[i]!)));
    return strings;
  }

  names(): string[] {
    return this.string().split('\0').slice(0, -1);
  }

  sortedStrings(): string[] {
    const common = this.bytes();
    let last = '';
    return this.names().map((rest, i) => (last = last.slice(0, common[i]) + rest));
  }

  /** A list cannot have more entries than there are bytes left: damage must not ask for all memory. */
  #count(): number {
    const count = this.number();
    if (count > this.left) throw new RangeError('The bytes end too early.');
    return count;
  }
}
