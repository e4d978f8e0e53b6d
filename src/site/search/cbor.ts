const encoder = new TextEncoder();

/** Bytes that grow: values in the few forms of CBOR that Pagefind's files are made of (RFC 8949). */
export class CborBytes {
  #bytes = new Uint8Array(16);
  #length = 0;

  /** Begins a list of so many values; the values follow. */
  list(count: number): void {
    this.#head(0x80, count);
  }

  /** A whole number, also below zero. */
  number(value: number): void {
    if (value < 0) this.#head(0x20, -1 - value);
    else this.#head(0, value);
  }

  text(value: string): void {
    const bytes = encoder.encode(value);
    this.#head(0x60, bytes.length);
    this.raw(bytes);
  }

  /** A list of whole numbers. */
  numbers(values: readonly number[]): void {
    this.list(values.length);
    for (const value of values) this.number(value);
  }

  /** Bytes as they are, such as values that were written elsewhere. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written so far. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #head(kind: number, value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#length++] = kind | value;
    else if (value < 0x100) {
      bytes[this.#length++] = kind | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x1_0000) {
      bytes[this.#length++] = kind | 25;
      bytes[this.#length++] = value >> 8;
      bytes[this.#length++] = value & 0xff;
    } else {
      bytes[this.#length++] = kind | 26;
      for (const shift of [24, 16, 8, 0]) bytes[this.#length++] = (value >>> shift) & 0xff;
    }
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.written);
    this.#bytes = grown;
  }
}
