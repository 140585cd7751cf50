import type { Value } from '../value.ts';
import { type Instance, instantiate, type Snapshot, type WholeSnapshot } from './quickjs-build.ts';
import { type How, parseHow } from './how-drawn.ts';
import * as limits from './limits.ts';
import { FULL_TANK } from './machine/meter.ts';
import type { Ended, Outcome } from './outcome.ts';
import type { Thrown } from './realm/errors.ts';
import { runScript, type Realms, setUpRealms, settle, type Via } from './realms.ts';
import { decode, encode } from './value-codec.ts';

export type { Via } from './realms.ts';

/** A script that was loaded: the state of memory after it, to which every call returns. */
export interface Program {
  snapshot: Snapshot;
  /** Addresses of the globals that were asked for; a name is absent where the script does not define it. */
  globals: ReadonlyMap<string, number>;
}

export type Load = { kind: 'loaded'; program: Program; work: number } | { kind: 'failed'; outcome: Outcome };

/** What a script is called in the stacks of its errors. */
export const SCRIPT_FILE = 'solution';

/**
 * One QuickJS instance in which foreign code runs. Nothing survives a call: memory is put back to the program's snapshot before each
 * (some 3 µs), also after the host's stack overflowed or memory ran out, since nothing outside those bytes is state.
 *
 * Use one sandbox for author code and another for learner code: they share nothing but plain data through the host.
 */
export class Sandbox {
  readonly #instance: Instance;
  readonly #realms: Realms;
  readonly #clean: WholeSnapshot;
  readonly #argv: number;

  /** A new sandbox (about 5 ms). Throws `UnknownBuild` where the WASM is not the pinned one. */
  static async open(wasm: WebAssembly.Module): Promise<Sandbox> {
    return new Sandbox(await instantiate(wasm));
  }

  private constructor(instance: Instance) {
    this.#instance = instance;
    this.#realms = setUpRealms(instance);
    this.#argv = instance.malloc(16);
    this.#clean = instance.wholeSnapshot();
  }

  /** The bytes of the clean state, for the test that they are the same on every host. */
  get cleanState(): WholeSnapshot {
    return this.#clean;
  }

  /**
   * How far into its memory anything came, in bytes. What was once written to stays with this process: where one program needed
   * much and many follow, a new sandbox takes less.
   */
  get reached(): number {
    return this.#instance.furthestEnd();
  }

  /** The bytes as they are now, for the test that what `rewind` leaves alone is never written to. */
  get state(): WholeSnapshot {
    return this.#instance.wholeSnapshot();
  }

  /**
   * Runs a script (JavaScript, types off) in a clean realm and looks up the globals it defines. Each global is read once. `before` is a
   * script of the project's own that comes first.
   */
  load(script: string, names: readonly string[], workAllowed = limits.WORK_PER_CALL, before?: string): Load {
    this.#instance.restore(this.#clean);
    const globals = new Map<string, number>();
    const outcome = this.#guard(workAllowed, () => {
      const { learner } = this.#realms;
      if (before !== undefined) {
        const first = runScript(this.#instance, learner, before, 'before');
        if (first.threw) return this.#thrown(first.address);
      }
      const loaded = runScript(this.#instance, learner, script, SCRIPT_FILE);
      if (loaded.threw) return this.#thrown(loaded.address);
      for (const name of names) {
        const found = runScript(this.#instance, learner, `(() => { try { return ${name} } catch {} })()`, 'lookup');
        if (found.threw) return this.#thrown(found.address);
        if (this.#instance.ffi.QTS_IsEqual(learner as never, found.address as never, this.#realms.undefined as never, SAME_VALUE) === 0) {
          globals.set(name, found.address);
        }
      }
      return { kind: 'value', value: undefined };
    });
    if (outcome.kind === 'stack' && !this.#canParse(script)) {
      return { kind: 'failed', outcome: { kind: 'error', error: NESTED_TOO_DEEP, work: outcome.work } };
    }
    if (outcome.kind !== 'value') return { kind: 'failed', outcome };
    return { kind: 'loaded', program: { snapshot: this.#instance.snapshot(), globals }, work: outcome.work };
  }

  #canParse(script: string): boolean {
    this.#instance.restore(this.#clean);
    const outcome = this.#guard(limits.WORK_PER_CALL, () => {
      runScript(this.#instance, this.#realms.learner, script, SCRIPT_FILE, 'parse');
      return NOTHING;
    });
    return outcome.kind !== 'stack';
  }

  /** Calls a global of the program with fresh copies of the arguments. The program must define it. */
  call(program: Program, name: string, args: Value[], via: Via = 'apply', workAllowed = limits.WORK_PER_CALL): Outcome {
    this.#enter(program);
    return this.#callEntered(program, name, args, via, workAllowed);
  }

  /** Calls as `call` does, and gives what the call printed. It is slower, since the lines have to be read. */
  callAndListen(
    program: Program,
    name: string,
    args: Value[],
    workAllowed = limits.WORK_PER_CALL,
  ): { outcome: Outcome; lines: string[]; dropped: number } {
    const { outcome, answer } = this.#callAndAsk(program, name, args, this.#realms.readConsole, workAllowed);
    if (answer === undefined) return { outcome, lines: [], dropped: 0 };
    const { lines, dropped } = answer as { lines: string[]; dropped: number }; // written by realm/console.ts
    return { outcome, lines, dropped };
  }

  /**
   * Calls as `call` does, and then asks another global, one of the project's own that `before` has put there, for what it has noted: also
   * after the call met a limit. The answer is undefined where there is none.
   */
  callAndAsk(program: Program, name: string, args: Value[], asked: string, workAllowed: number): { outcome: Outcome; answer: Value } {
    return this.#callAndAsk(program, name, args, this.#global(program, asked), workAllowed);
  }

  #callAndAsk(program: Program, name: string, args: Value[], asked: number, workAllowed: number): { outcome: Outcome; answer: Value } {
    this.#enter(program);
    const outcome = this.#callEntered(program, name, args, 'apply', workAllowed);
    if (outcome.kind === 'memory') return { outcome, answer: undefined }; // nothing in there can be trusted
    const read = this.#guard(limits.WORK_PER_CONSOLE, () => {
      const { address, threw } = this.#invoke(this.#realms.learner, asked, []);
      return threw ? { kind: 'value', value: undefined } : this.#read(address);
    });
    return { outcome, answer: read.kind === 'value' ? read.value : undefined };
  }

  /**
   * Draws a case with an author's generator, from choices in order or by place. `how` is what `realm/draw.ts` notes beside the arguments;
   * undefined where the generator meddles with it.
   */
  draw(
    program: Program,
    name: string,
    choices: readonly number[] | Readonly<Record<string, number>>,
    workAllowed = limits.WORK_PER_CALL,
  ): { outcome: Outcome; how: How | undefined } {
    this.#enter(program);
    let text = '';
    const { learner } = this.#realms;
    const { ffi } = this.#instance;
    const outcome = this.#guard(workAllowed, () => {
      const given = this.#newText(JSON.stringify(choices));
      const { address, threw } = this.#invoke(learner, this.#realms.draw, [this.#global(program, name), given]);
      if (threw) return this.#thrown(address);
      const drawn = (at: number) => ffi.QTS_GetPropNumber(learner as never, address as never, at) as unknown as number;
      text = readText(this.#instance, ffi.QTS_GetString(learner as never, drawn(1) as never) as unknown as number);
      return this.#read(drawn(0));
    });
    return { outcome, how: outcome.kind === 'value' ? parseHow(text) : undefined };
  }

  /** A global of the program as a value: `edges`, `sizes`. */
  read(program: Program, name: string, workAllowed = limits.WORK_PER_CALL): Outcome {
    this.#enter(program);
    return this.#guard(workAllowed, () => this.#read(this.#global(program, name)));
  }

  /** Whether a global of the program is a function: nothing of it is run. */
  isFunction(program: Program, name: string): boolean {
    const address = program.globals.get(name);
    if (address === undefined) return false;
    this.#enter(program);
    const { ffi } = this.#instance;
    const type = readText(this.#instance, ffi.QTS_Typeof(this.#realms.learner as never, address as never) as unknown as number);
    return type === 'function';
  }

  /** A text as a value of the learner realm. It travels through the inbox; a NUL would end it. */
  #newText(text: string): number {
    const { bytes, inbox, ffi } = this.#instance;
    const { written } = new TextEncoder().encodeInto(text, bytes.subarray(inbox.address, inbox.address + limits.WINDOW_BYTES - 1));
    bytes[inbox.address + written] = 0;
    return ffi.QTS_NewString(this.#realms.learner as never, inbox.address as never) as unknown as number;
  }

  #enter(program: Program): void {
    this.#instance.rewind(program.snapshot);
  }

  #callEntered(program: Program, name: string, args: Value[], via: Via, workAllowed: number): Outcome {
    const { learner } = this.#realms;
    const f = this.#global(program, name);
    encode(args, this.#instance.inbox.numbers);
    let argumentsAt = 0;
    const arrived = this.#guard(FULL_TANK, () => {
      const { address, threw } = this.#invoke(learner, this.#realms.decode, []);
      argumentsAt = address;
      return threw ? { kind: 'memory' } : { kind: 'value', value: undefined };
    });
    if (arrived.kind !== 'value') return { ...arrived, work: 0 }; // what the host does is not the program's work
    return this.#guard(workAllowed, () => {
      const { address, threw } = this.#invoke(learner, this.#realms.via[via], [f, argumentsAt]);
      return threw ? this.#thrown(address) : this.#read(address);
    });
  }

  #global(program: Program, name: string): number {
    const address = program.globals.get(name);
    if (address === undefined) throw new Error(`the program has no global ${name}`);
    return address;
  }

  /**
   * Runs a step with so many ticks and a whole stack, and turns whatever happened into how it ended. All that the step does is paid from
   * the one tank, the reading of results and errors too. The order of the questions is the verdict's.
   */
  #guard(workAllowed: number, step: () => Ended): Outcome {
    this.#instance.allocation.refused = false;
    this.#instance.work.value = workAllowed;
    this.#instance.stack.value = limits.STACK_BYTES;
    let ended: Ended;
    try {
      ended = step();
    } catch (error) {
      ended = { kind: isStackOverflow(error) ? 'stack' : 'memory' };
    }
    const work = workAllowed - Math.max(0, this.#instance.work.value);
    if (this.#isOver) return { kind: 'work', work };
    if (this.#isOutOfMemory) return { kind: 'memory', work };
    if (this.#isTooDeep) return { kind: 'stack', work };
    return { ...ended, work };
  }

  /** Whether the ticks are used up, also where the last of them went into a copy and the call came to its end. */
  get #isOver(): boolean {
    return this.#instance.work.value < 0;
  }

  get #isTooDeep(): boolean {
    return this.#instance.stack.value < 0;
  }

  get #isOutOfMemory(): boolean {
    return this.#instance.allocation.refused || this.#instance.heapEnd() > limits.HEAP_END_BYTES;
  }

  #invoke(context: number, f: number, args: number[]): { address: number; threw: boolean } {
    const { ffi, words } = this.#instance;
    args.forEach((address, i) => {
      words[(this.#argv >> 2) + i] = address;
    });
    return settle(
      this.#instance,
      context,
      ffi.QTS_Call(context as never, f as never, this.#realms.undefined as never, args.length, this.#argv as never),
    );
  }

  /** Reads a value of the learner's through the judge realm. A limit may have been met before: then `#guard` does not look at this. */
  #read(address: number): Ended {
    if (this.#isOver || this.#isOutOfMemory) return NOTHING;
    const { judge } = this.#realms;
    const written = this.#invoke(judge, this.#realms.encode, [address]);
    if (written.threw) return this.#thrown(written.address);
    const count = this.#instance.ffi.QTS_GetFloat64(judge as never, written.address as never);
    return count < 0 ? { kind: 'output' } : { kind: 'value', value: decode(this.#instance.outbox.numbers.subarray(0, count)) };
  }

  #thrown(address: number): Ended {
    if (this.#isOver || this.#isOutOfMemory) return NOTHING;
    const { address: thrown, threw } = this.#invoke(this.#realms.judge, this.#realms.readError, [address]);
    const read = threw ? NOTHING : this.#read(thrown);
    const error = (read.kind === 'value' && read.value ? read.value : UNREADABLE) as unknown as Thrown; // written by realm/errors.ts
    if (error.name === 'InternalError' && error.message === 'stack overflow') return { kind: 'stack' };
    return { kind: 'error', error };
  }
}

/** What the engine's parser would say, had it noticed by itself. */
const NESTED_TOO_DEEP: Thrown = {
  name: 'SyntaxError',
  message: 'this is nested too deep: give the inner parts names of their own',
  stack: undefined,
};

const NOTHING: Ended = { kind: 'value', value: undefined };
const UNREADABLE: Thrown = { name: undefined, message: undefined, stack: undefined };

/** The text at an address, up to its NUL. */
function readText({ bytes }: Instance, address: number): string {
  return new TextDecoder().decode(bytes.subarray(address, bytes.indexOf(0, address)));
}

/** QTS_IsEqual's code for Object.is. */
const SAME_VALUE = 1 as never;

/** V8 and JavaScriptCore throw a RangeError when WASM uses up the host's stack, SpiderMonkey an InternalError. */
const isStackOverflow = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RangeError' || /too much recursion/.test(error.message));
