import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { ENGINE_STACK_BYTES, MEMORY_PAGES, WINDOW_BYTES } from './limits.ts';
import { STACK_EXPORT, WORK_EXPORT } from './machine/meter.ts';

/**
 * All that is known of the inside of one WASM build: `@jitl/quickjs-wasmfile-release-sync` 0.32.0, pinned exactly. The numbers below
 * were read from that binary. Exports, heap and stripping are tried out at start, so that another build is refused instead of misread.
 *
 * Memory, from low to high: data and bss · stack (grows down) · heap (grows up to the *break*) · unused · the two windows.
 */

/** Where the allocator keeps the break: a uint32. */
const BREAK_ADDRESS = 86_864;

/** Between data and heap. */
const STACK_REGION_BYTES = 5 * 2 ** 20;

/** How much of the stack is put back to zero. QuickJS stops at `ENGINE_STACK_BYTES`; the C code below it needs less than as much again. */
const STACK_USED_BYTES = 2 * ENGINE_STACK_BYTES;

/** Below it lie tables that the C code only reads (Unicode, names of operations). That no call changes them is tested on the whole corpus of attacks. */
const TABLES_END = 81_920;

/** In a runtime: flags of what functions are made without. */
const STRIP_OFFSET = 228;

/** JS_STRIP_SOURCE: functions do not keep the text they were made from. */
const STRIP_SOURCE = 1;

/** How many functions it exports, under names of one or two letters. */
const EXPORTED_FUNCTIONS = 75;

type Exports = {
  /** Sets the stack pointer, the only mutable global that the build has of its own. */
  Ma(address: number): void;
  /** Reads it. */
  Oa(): number;
  /** `malloc`: gives the address of so many bytes. */
  v(bytes: number): number;
  [WORK_EXPORT]: Counter;
  [STACK_EXPORT]: Counter;
};

/** What is left of what the machine code counts; below 0 where it stopped for that. May be written. */
type Counter = { value: number };

export type Ffi = ReturnType<QuickJSWASMModule['getFFI']>;

/** The bytes of an instance that a program changes. */
export interface Snapshot {
  /** The part of data and bss that is written to. */
  variables: Uint8Array;
  heap: Uint8Array;
}

/** All bytes that make up the state of an instance. */
export interface WholeSnapshot extends Snapshot {
  /** Data and bss. */
  data: Uint8Array;
}

/** One instance of the build: its memory, its functions, and its state as bytes. */
export interface Instance {
  quickjs: QuickJSWASMModule;
  ffi: Ffi;
  bytes: Uint8Array;
  words: Uint32Array;
  /** Arguments go in here: the host writes, the realm reads. Its address in the memory. */
  inbox: { address: number; numbers: Float64Array };
  /** Results come out here. */
  outbox: { address: number; numbers: Float64Array };
  malloc(bytes: number): number;
  /** Where the heap ends now. */
  heapEnd(): number;
  /** The furthest that it ever ended. */
  furthestEnd(): number;
  /** Set when an allocation did not fit into the memory, also where the program caught what that threw. Put back by whoever asks. */
  allocation: { refused: boolean };
  /** Ticks that are left. */
  work: Counter;
  /** Bytes of stack that are left. */
  stack: Counter;
  /** Functions made meanwhile do not keep their text, which would be copied with every restore. */
  withoutSource<T>(runtime: number, make: () => T): T;
  snapshot(): Snapshot;
  wholeSnapshot(): WholeSnapshot;
  /** Puts back every byte. */
  restore(to: WholeSnapshot): void;
  /** Puts back what a call can have changed since `restore` of the same program: not the constant tables, nor the stack, which C writes before it reads. */
  rewind(to: Snapshot): void;
}

/** Thrown when the WASM is another one than the numbers above were read from. */
export class UnknownBuild extends Error {
  override name = 'UnknownBuild';
}

/** A new instance (1–3 ms), with no runtime in it yet. Throws `UnknownBuild`. */
export async function instantiate(wasm: WebAssembly.Module): Promise<Instance> {
  checkExports(wasm);
  const memory = new WebAssembly.Memory({ initial: MEMORY_PAGES, maximum: MEMORY_PAGES });
  const allocation = { refused: false };
  let exports: Exports | undefined;
  const quickjs = await newQuickJSWASMModuleFromVariant(
    newVariant(variant, {
      wasmMemory: memory,
      // the library's type leaves out what emscripten also takes: where output goes
      emscriptenModule: {
        print() {},
        printErr() {},
        instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
          const instance = new WebAssembly.Instance(wasm, {
            ...imports,
            a: { ...imports.a, ...withoutSurroundings(memory), ...withFixedMemory(allocation) },
          });
          exports = instance.exports as unknown as Exports; // checked in checkExports
          done(instance);
          return instance.exports;
        },
      } as object,
    }),
  );
  const { Ma: setStackPointer, Oa: getStackPointer, v: malloc, work, stack } = exports as Exports; // set by instantiateWasm above
  const bytes = new Uint8Array(memory.buffer);
  const words = new Uint32Array(memory.buffer);
  const heapStart = getStackPointer(); // at rest the stack pointer is where the heap begins
  const dataEnd = heapStart - STACK_REGION_BYTES;
  const heapEnd = () => words[BREAK_ADDRESS >> 2] ?? 0;

  const window = (fromTop: number) => {
    const address = bytes.length - fromTop * WINDOW_BYTES;
    return { address, numbers: new Float64Array(memory.buffer, address, WINDOW_BYTES / 8) };
  };
  let furthestEnd = 0;
  const rewind = ({ variables, heap }: Snapshot) => {
    const snapshotEnd = heapStart + heap.length;
    const end = heapEnd();
    furthestEnd = Math.max(furthestEnd, end);
    bytes.set(variables, TABLES_END);
    bytes.set(heap, heapStart);
    if (end > snapshotEnd) bytes.fill(0, snapshotEnd, end);
    setStackPointer(heapStart);
  };
  if (dataEnd <= BREAK_ADDRESS || heapEnd() < heapStart || heapEnd() > heapStart + 2 ** 20) throw unknown('its heap is not where it was');

  return {
    quickjs,
    ffi: quickjs.getFFI(),
    bytes,
    words,
    inbox: window(1),
    outbox: window(2),
    malloc,
    heapEnd,
    furthestEnd: () => Math.max(furthestEnd, heapEnd()),
    allocation,
    work,
    stack,
    withoutSource(runtime, make) {
      bytes[runtime + STRIP_OFFSET] = STRIP_SOURCE;
      const made = make();
      bytes[runtime + STRIP_OFFSET] = 0;
      return made;
    },
    snapshot: () => ({ variables: bytes.slice(TABLES_END, dataEnd), heap: bytes.slice(heapStart, heapEnd()) }),
    wholeSnapshot() {
      const data = bytes.slice(0, dataEnd);
      return { data, variables: data.subarray(TABLES_END), heap: bytes.slice(heapStart, heapEnd()) };
    },
    restore(to) {
      rewind(to);
      bytes.set(to.data, 0);
      bytes.fill(0, heapStart - STACK_USED_BYTES, heapStart);
    },
    rewind,
  };
}

/** That functions lose their text where we say so. `at`: where a function made without its text still has a number of it; −1. Throws `UnknownBuild`. */
export function checkStripping(at: number): void {
  if (at !== -1) throw unknown('it keeps the text of functions by another flag');
}

/** Clock, time zone and environment would let the machine into the memory: every host gets the same ones. */
function withoutSurroundings(memory: WebAssembly.Memory): WebAssembly.ModuleImports {
  const zero = (address: number, bytes: number) => new Uint8Array(memory.buffer).fill(0, address, address + bytes);
  return {
    p: () => 0, // emscripten_date_now
    m: (_low: number, _high: number, time: number) => void zero(time, 40), // localtime
    n: (zone: number, daylight: number, standardName: number, daylightName: number) => {
      for (const [address, bytes] of [
        [zone, 4],
        [daylight, 4],
        [standardName, 1],
        [daylightName, 1],
      ] as const)
        zero(address, bytes);
    },
    e: () => 0, // environ_get
    f: (count: number, size: number) => {
      zero(count, 4);
      zero(size, 4);
      return 0;
    },
  };
}

/** The allocator asks for more memory when its own is used up. There is no more: that it asked is what a memory verdict goes by. */
function withFixedMemory(allocation: { refused: boolean }): WebAssembly.ModuleImports {
  return {
    k: () => {
      allocation.refused = true;
      return 0;
    }, // emscripten_resize_heap
  };
}

/** Names and kinds: enough to tell builds apart before anything of this one is called. */
function checkExports(wasm: WebAssembly.Module): void {
  const functions = new Set(WebAssembly.Module.exports(wasm).flatMap(({ name, kind }) => (kind === 'function' ? [name] : [])));
  if (functions.size !== EXPORTED_FUNCTIONS || !['Ma', 'Oa', 'v'].every((name) => functions.has(name)))
    throw unknown('it has other exports');
  const counters = new Set(WebAssembly.Module.exports(wasm).flatMap(({ name, kind }) => (kind === 'global' ? [name] : [])));
  if (![WORK_EXPORT, STACK_EXPORT].every((name) => counters.has(name))) throw unknown('it does not count its work and its stack');
}

const unknown = (what: string) =>
  new UnknownBuild(
    `This is not the QuickJS build that the judge was written for: ${what}. Install exactly the versions in package-lock.json (npm ci).`,
  );
