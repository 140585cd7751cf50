import { DefaultIntrinsics, type QuickJSContext, type QuickJSRuntime } from 'quickjs-emscripten-core';
import { checkStripping, type Instance } from './quickjs-build.ts';
import * as limits from './limits.ts';
import * as realm from './realm.generated.ts';

/** Addresses of values and functions inside the VM, made before any foreign code and kept by the snapshot. */
export interface Realms {
  /** The context foreign code runs in, and the one that reads its results. */
  learner: number;
  judge: number;
  undefined: number;
  /** (value) → how many numbers were written to the outbox, or −1. In the judge realm. */
  encode: number;
  /** (thrown) → Thrown. In the judge realm. */
  readError: number;
  /** () → what the inbox holds. In the learner realm, like those below. */
  decode: number;
  readConsole: number;
  via: Record<Via, number>;
  /** (inputs, choices as JSON) → [arguments, JSON of how they were drawn]: text is parsed and written natively, a hundred times faster. */
  draw: number;
}

/** How a program's function is called: plainly, or as an author's generator with a `draw` made from the arguments. */
export type Via = keyof typeof VIA;

const VIA = {
  apply: '() => { const { apply } = Reflect; return (f, args) => apply(f, undefined, args); }',
  drawArgs: '({ decode }) => (f, [choices]) => decode(f, choices).args',
  drawSized:
    '({ decodeWith, endlessChoices }) => (f, [seed, size, n]) => decodeWith((draw) => f(draw, n), endlessChoices(seed, size)).args',
} as const;

const DRAW = `({ decode, decodeAt }) => {
  const { parse, stringify } = JSON;
  const { isArray } = Array;
  return (inputs, text) => {
    const choices = parse(text);
    const { args, ...how } = isArray(choices) ? decode(inputs, choices) : decodeAt(inputs, choices);
    return [args, stringify(how)];
  };
}`;

/** JS_EVAL_TYPE_GLOBAL, with JS_EVAL_FLAG_STRICT and, to parse alone, JS_EVAL_FLAG_COMPILE_ONLY. */
const STRICT_SCRIPT = { run: 8, parse: 8 | 32 } as const;

/** Runs a script and gives the address of its value, or of what it threw. The source travels through the inbox. */
export function runScript(
  instance: Instance,
  context: number,
  source: string,
  file: string,
  how: keyof typeof STRICT_SCRIPT = 'run',
): { address: number; threw: boolean } {
  const { address } = instance.inbox;
  const { written } = new TextEncoder().encodeInto(source, instance.bytes.subarray(address, address + limits.WINDOW_BYTES - 1));
  instance.bytes[address + written] = 0;
  return settle(
    instance,
    context,
    instance.ffi.QTS_Eval(context as never, address as never, written, file, 0 as never, STRICT_SCRIPT[how] as never),
  );
}

/** What a call or evaluation came to: its value, or what was thrown. */
export function settle(instance: Instance, context: number, result: unknown): { address: number; threw: boolean } {
  const thrown = instance.ffi.QTS_ResolveException(context as never, result as never) as unknown as number;
  return thrown ? { address: thrown, threw: true } : { address: result as number, threw: false };
}

/** The runtime, its two realms and the functions the host calls in them. */
export function setUpRealms(instance: Instance): Realms {
  const runtime = instance.quickjs.newRuntime();
  runtime.setMaxStackSize(limits.ENGINE_STACK_BYTES);
  // The judge needs little. Nobody gets a Date: it is left out here, and what else foreign code may not have is taken away by `harden`.
  const judge = addressOf(runtime.newContext({ intrinsics: { BaseObjects: true, Eval: true, TypedArrays: true } }));
  const learner = addressOf(runtime.newContext({ intrinsics: { ...DefaultIntrinsics, Date: false } }));
  return instance.withoutSource(addressOfRuntime(runtime), () => {
    const found = must(runScript(instance, judge, "String(() => 12345).indexOf('12345')", 'check'));
    checkStripping(instance.ffi.QTS_GetFloat64(judge as never, found as never));
    return equip(instance, judge, learner);
  });
}

/** Makes the functions that the host calls, and leaves the learner realm as foreign code finds it. */
function equip(instance: Instance, judge: number, learner: number): Realms {
  const { ffi, inbox, outbox } = instance;
  const value = (context: number, source: string): number => must(runScript(instance, context, source, 'realm'));
  const argv = instance.malloc(8);
  const call = (context: number, source: string, ...args: number[]): number => {
    const f = value(context, source);
    args.forEach((address, i) => {
      instance.words[(argv >> 2) + i] = address;
    });
    return must(settle(instance, context, ffi.QTS_Call(context as never, f as never, ffi.QTS_GetUndefined(), args.length, argv as never)));
  };
  const window = (context: number, { address }: { address: number }): number =>
    call(
      context,
      '(buffer) => new Float64Array(buffer)',
      ffi.QTS_NewArrayBuffer(context as never, address as never, limits.WINDOW_BYTES) as unknown as number,
    );

  const encode = call(
    judge,
    `(outbox, of) => ${realm.encodeModule}.makeEncoder(outbox, ${limits.RESULT_PARTS}, ${limits.RESULT_DEPTH}, of)`,
    window(judge, outbox),
    value(learner, '({ recordPrototype: Object.prototype, promisePrototype: Promise.prototype })'),
  );
  const readError = value(judge, `${realm.errorsModule}.makeErrorReader(${limits.ERROR_CHARACTERS})`);
  const decode = call(learner, `(inbox) => ${realm.decodeModule}.makeDecoder(inbox)`, window(learner, inbox));
  const drawing = value(learner, realm.drawModule);
  const draw = call(learner, DRAW, drawing);
  const via = Object.fromEntries(Object.entries(VIA).map(([name, code]) => [name, call(learner, code, drawing)])) as Record<Via, number>;
  const console = value(learner, `${realm.consoleModule}.makeConsole(${limits.CONSOLE_LINES}, ${limits.CONSOLE_CHARACTERS})`);
  const readConsole = call(learner, '({ read }) => read', console);
  call(learner, GIVE, call(learner, '({ console }) => ({ console })', console));
  call(learner, GIVE, value(learner, realm.helpersModule));
  value(learner, `${realm.hardenModule}.harden(globalThis)`);
  value(learner, TOUCH);

  return {
    learner,
    judge,
    undefined: ffi.QTS_GetUndefined() as unknown as number,
    encode,
    readError,
    decode,
    readConsole,
    via,
    draw,
  };
}

/** Globals that a solution may redeclare: configurable, so that its own `const dot` is no clash. */
const GIVE = `(given) => {
  for (const name of Object.keys(given)) Object.defineProperty(globalThis, name, { value: given[name], writable: true, enumerable: false, configurable: true });
}`;

/** Built-ins are made on first use; the common ones are used before the snapshot, so that not every call has to make them again. */
const TOUCH = `(() => {
  for (const object of [Math, Array, Array.prototype, Object, Number, Float64Array.prototype]) Object.getOwnPropertyNames(object).forEach((name) => Object.getOwnPropertyDescriptor(object, name));
})()`;

/** The library keeps these addresses to itself; they are all that is used of its inside. */
const addressOf = (context: QuickJSContext): number => (context as unknown as { ctx: { value: number } }).ctx.value;
const addressOfRuntime = (runtime: QuickJSRuntime): number => (runtime as unknown as { rt: { value: number } }).rt.value;

/** Takes the value of the project's own code in the realm, which has no reason to throw. */
function must({ address, threw }: { address: number; threw: boolean }): number {
  if (threw) throw new Error('the sandbox could not be set up: its own code threw');
  return address;
}
