/**
 * Rewrites the engine so that it runs on fuel: every round of a loop in its machine code takes one, every function that calls others
 * one, and every 64 bytes that are copied or filled at once another. Without fuel it stops where it is.
 *
 * QuickJS counts its own work only between the steps of a program; inside a built-in (a list of a million spread out, the product of
 * two huge BigInts, a sort of nothing but holes) it asks nobody. On fuel, such a call ends after the same step on every machine, and no
 * clock has a say. Costs 3 to 10 % of speed.
 *
 * Reads the binary format (WebAssembly core specification 2.0, chapter 5) as far as a C compiler uses it; throws `UnknownInstruction`
 * beyond that.
 */
export function onFuel(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(module);
  const globals = importedGlobals(sections) + countIn(sections, SECTION.global);
  const parameters = parametersOf(sections);
  const rewritten = sections.map(({ id, body }) => {
    switch (id) {
      case SECTION.global:
        return section(id, withOneMore(body, [I32, MUTABLE, ...FULL, END]));
      case SECTION.export:
        return section(id, withOneMore(body, [...withLength(new TextEncoder().encode(FUEL_EXPORT)), GLOBAL, ...unsigned(globals)]));
      case SECTION.code:
        return section(id, meterAll(body, parameters, globals));
      default:
        return section(id, body);
    }
  });
  return concat([module.subarray(0, HEADER_BYTES), ...rewritten]);
}

/** The name under which what is left in the tank is exported. */
export const FUEL_EXPORT = 'fuel';

/** What an instance has at first: enough to be set up. */
export const FULL_TANK = 2 ** 31 - 1;

/** Bytes copied or filled in the time of a loop's round, as a power of two. */
const BYTES_PER_FUEL_LOG2 = 6;

const HEADER_BYTES = 8;
const SECTION = { type: 1, import: 2, function: 3, global: 6, export: 7, code: 10 } as const;
const [FUNCTION, TABLE, MEMORY, GLOBAL] = [0, 1, 2, 3];
const [I32, MUTABLE] = [0x7f, 1];

/** Opcodes. */
const [UNREACHABLE, LOOP, IF, END, CALL, CALL_INDIRECT] = [0x00, 0x03, 0x04, 0x0b, 0x10, 0x11];
const [LOCAL_GET, LOCAL_TEE, GLOBAL_GET, GLOBAL_SET] = [0x20, 0x22, 0x23, 0x24];
const [I32_CONST, I32_LESS, I32_MINUS, I32_SHIFT_RIGHT] = [0x41, 0x48, 0x6b, 0x76];
const [BULK, MEMORY_COPY, MEMORY_FILL] = [0xfc, 10, 11];
const NO_RESULT = 0x40;

/** i32.const FULL_TANK */
const FULL = [I32_CONST, 0xff, 0xff, 0xff, 0xff, 0x07];

/** fuel −= 1; if (fuel < 0) unreachable */
function tollOf(fuel: number): Uint8Array {
  const get = [GLOBAL_GET, ...unsigned(fuel)];
  const pay = [...get, I32_CONST, 1, I32_MINUS, GLOBAL_SET, ...unsigned(fuel)];
  return Uint8Array.of(...pay, ...get, I32_CONST, 0, I32_LESS, IF, NO_RESULT, UNREACHABLE, END);
}

/** fuel −= bytes >> 6, where the bytes are on the stack and stay there. What runs dry here stops at the next toll. */
function bulkTollOf(fuel: number, local: number): Uint8Array {
  const bytes = [LOCAL_GET, ...unsigned(local), I32_CONST, BYTES_PER_FUEL_LOG2, I32_SHIFT_RIGHT];
  return Uint8Array.of(LOCAL_TEE, ...unsigned(local), GLOBAL_GET, ...unsigned(fuel), ...bytes, I32_MINUS, GLOBAL_SET, ...unsigned(fuel));
}

/** `parameters`: of each function how many it has. */
function meterAll(code: Uint8Array, parameters: readonly number[], fuel: number): Uint8Array {
  const reader = new Reader(code);
  const toll = tollOf(fuel);
  const functions = reader.list(() => reader.bytes(reader.number()));
  return concat([unsigned(functions.length), ...functions.map((body, i) => withLength(meter(body, parameters[i] ?? 0, toll, fuel)))]);
}

/** A function that calls none is as good as a step of its caller: it pays for its loops alone. */
function meter(body: Uint8Array, parameters: number, toll: Uint8Array, fuel: number): Uint8Array {
  const reader = new Reader(body);
  const locals = reader.list(() => [reader.number(), reader.byte()] as const); // how many, and of which type
  const spare = locals.reduce((total, [count]) => total + count, parameters);
  const declared = concat([
    unsigned(locals.length + 1),
    ...locals.map(([count, type]) => Uint8Array.of(...unsigned(count), type)),
    Uint8Array.of(1, I32),
  ]);
  const bulkToll = bulkTollOf(fuel, spare);
  const parts: Uint8Array[] = [];
  let from = reader.at;
  let calls = false;
  const insert = (at: number, what: Uint8Array) => {
    parts.push(body.subarray(from, at), what);
    from = at;
  };
  while (!reader.isAtEnd) {
    const { at } = reader;
    const { opcode, sub } = reader.instruction();
    if (opcode === LOOP) insert(reader.at, toll);
    if (opcode === CALL || opcode === CALL_INDIRECT) calls = true;
    if (opcode === BULK && (sub === MEMORY_COPY || sub === MEMORY_FILL)) insert(at, bulkToll);
  }
  return concat([declared, ...(calls ? [toll] : []), ...parts, body.subarray(from)]);
}

interface Section {
  id: number;
  body: Uint8Array;
}

function sectionsOf(module: Uint8Array): Section[] {
  const reader = new Reader(module, HEADER_BYTES);
  const sections: Section[] = [];
  while (!reader.isAtEnd) sections.push({ id: reader.byte(), body: reader.bytes(reader.number()) });
  return sections;
}

const find = (sections: readonly Section[], id: number): Reader =>
  new Reader(sections.find((it) => it.id === id)?.body ?? Uint8Array.of(0));
const countIn = (sections: readonly Section[], id: number): number => find(sections, id).number();

function importedGlobals(sections: readonly Section[]): number {
  const reader = find(sections, SECTION.import);
  const kinds = reader.list(() => {
    for (let name = 0; name < 2; name++) reader.bytes(reader.number());
    const kind = reader.byte();
    if (kind === FUNCTION) reader.skip(1);
    if (kind === GLOBAL) reader.bytes(2);
    if (kind === TABLE) reader.byte();
    if (kind === TABLE || kind === MEMORY) reader.skip(reader.byte() === 0 ? 1 : 2); // limits: without a maximum, or with one
    return kind;
  });
  return kinds.filter((kind) => kind === GLOBAL).length;
}

/** Of every function that is not imported, in order. */
function parametersOf(sections: readonly Section[]): number[] {
  const types = find(sections, SECTION.type);
  const counts = types.list(() => {
    types.byte(); // 0x60: a function
    const parameters = types.list(() => types.byte());
    types.list(() => types.byte());
    return parameters.length;
  });
  const functions = find(sections, SECTION.function);
  return functions.list(() => counts[functions.number()] ?? 0);
}

/** The engine has an instruction whose length is not known here. */
export class UnknownInstruction extends Error {
  override name = 'UnknownInstruction';
}

/** How many numbers stand behind an opcode, where it is not by the rule of `numbersAfter`. */
const NUMBERS_AFTER: Readonly<Record<number, number>> = {
  ...{ [UNREACHABLE]: 0, 1: 0, 2: 1, [LOOP]: 1, [IF]: 1, 5: 0, [END]: 0, 12: 1, 13: 1, 15: 0 }, // control
  ...{ [CALL]: 1, [CALL_INDIRECT]: 2, 26: 0, 27: 0 }, // calls, drop, select
  ...{ 32: 1, 33: 1, 34: 1, 35: 1, 36: 1, 37: 1, 38: 1 }, // locals, globals, tables
  ...{ 63: 1, 64: 1, 65: 1, 66: 1 }, // size of memory, constants
  ...{ 208: 1, 209: 0, 210: 1 }, // references
};

/** Behind the prefix 0xfc: conversions, then memory and tables in bulk. */
const NUMBERS_AFTER_BULK: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

function numbersAfter(opcode: number): number {
  if (opcode >= 0x28 && opcode <= 0x3e) return 2; // loads and stores: alignment and offset
  if (opcode >= 0x45 && opcode <= 0xc4) return 0; // comparisons, arithmetic, conversions
  return NUMBERS_AFTER[opcode] ?? unknown(opcode);
}

function unknown(opcode: number): never {
  throw new UnknownInstruction(`the engine has the instruction 0x${opcode.toString(16)}, whose length is not known here`);
}

class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
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
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** Numbers in LEB128, signed or not. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0; left--) while (this.byte() >= 0x80);
  }

  /** So many things as the number in front of them says. */
  list<T>(item: () => T): T[] {
    return Array.from({ length: this.number() }, item);
  }

  /** Reads over an instruction; `sub` is the second half of an opcode with a prefix. */
  instruction(): { opcode: number; sub?: number } {
    const opcode = this.byte();
    if (opcode === BULK) {
      const sub = this.number();
      this.skip(NUMBERS_AFTER_BULK[sub] ?? unknown(opcode));
      return { opcode, sub };
    }
    if (opcode === 0x0e)
      this.skip(this.number() + 1); // br_table
    else if (opcode === 0x1c)
      this.skip(this.number()); // select with types
    else if (opcode === 0x43)
      this.bytes(4); // f32.const
    else if (opcode === 0x44)
      this.bytes(8); // f64.const
    else this.skip(numbersAfter(opcode));
    return { opcode };
  }
}

const section = (id: number, body: Uint8Array): Uint8Array => concat([Uint8Array.of(id), withLength(body)]);

/** A vector of things with one more of them. */
function withOneMore(vector: Uint8Array, item: readonly number[]): Uint8Array {
  const reader = new Reader(vector);
  const count = reader.number();
  return concat([unsigned(count + 1), vector.subarray(reader.at), Uint8Array.from(item)]);
}

const withLength = (bytes: Uint8Array): Uint8Array => concat([unsigned(bytes.length), bytes]);

/** LEB128. */
function unsigned(value: number): Uint8Array {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 0x80; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return Uint8Array.of(...bytes, left);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
