/**
 * The binary format of a WebAssembly module (core specification 2.0, chapter 5), as far as a C compiler uses it: sections, vectors and
 * numbers, to read and to write.
 */

/** The magic number and the version, in front of the first section. */
export const HEADER_BYTES = 8;

export const SECTION = { type: 1, import: 2, function: 3, global: 6, export: 7, element: 9, code: 10 } as const;

/** What an import or an export is. */
export const EXTERNAL = { function: 0, table: 1, memory: 2, global: 3 } as const;

/** Integers as types of values. */
export const I32 = 0x7f;
export const I64 = 0x7e;

export interface Section {
  id: number;
  body: Uint8Array;
}

export function sectionsOf(module: Uint8Array): Section[] {
  const reader = new Reader(module, HEADER_BYTES);
  const sections: Section[] = [];
  while (!reader.isAtEnd) sections.push({ id: reader.byte(), body: reader.bytes(reader.number()) });
  return sections;
}

/** A section to read; one that is absent reads as an empty vector. */
export const find = (sections: readonly Section[], id: number): Reader =>
  new Reader(sections.find((it) => it.id === id)?.body ?? Uint8Array.of(0));

export const section = (id: number, body: Uint8Array): Uint8Array => concat([Uint8Array.of(id), withLength(body)]);

/** Reads bytes from the front to the back. */
export class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** What has not been read yet. */
  get rest(): Uint8Array {
    return this.#bytes.subarray(this.at);
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  bytes(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  /** An unsigned number in LEB128. */
  number(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let shift = 7; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** Reads over numbers in LEB128, signed or not. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0; left--) while (this.byte() >= 0x80);
  }

  /** Reads as many items as the number in front of them says. */
  list<T>(item: () => T): T[] {
    return Array.from({ length: this.number() }, item);
  }
}

/** A vector of items with more of them behind. */
export function withMore(vector: Uint8Array, items: readonly (readonly number[])[]): Uint8Array {
  const reader = new Reader(vector);
  const count = reader.number();
  return concat([unsigned(count + items.length), vector.subarray(reader.at), ...items.map((item) => Uint8Array.from(item))]);
}

export const withLength = (bytes: Uint8Array): Uint8Array => concat([unsigned(bytes.length), bytes]);

/** A number from 0 up, in LEB128. */
export function unsigned(value: number): Uint8Array {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 0x80; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return Uint8Array.of(...bytes, left);
}

/** A whole number from −2³¹ to 2³¹ − 1, in signed LEB128: the operand of `i32.const`. */
export function signed(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7) {
    const isLast = (left >> 6 === 0 && (left & 0x40) === 0) || (left >> 6 === -1 && (left & 0x40) !== 0);
    bytes.push(isLast ? left & 0x7f : (left & 0x7f) | 0x80);
    if (isLast) return Uint8Array.from(bytes);
  }
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
