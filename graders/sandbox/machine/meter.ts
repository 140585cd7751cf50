import { between } from './epilogue.ts';
import {
  concat,
  EXTERNAL,
  find,
  HEADER_BYTES,
  I32,
  SECTION,
  section,
  sectionsOf,
  signed,
  unsigned,
  withLength,
  withMore,
} from './wasm-format.ts';
import { frameBytes, KEPT_LOCALS } from './frame.ts';
import { type OwnFunction, readFunctions } from './functions.ts';
import { BULK, NO_RESULT, OPCODE, rewritten } from './instructions.ts';
import { onCircle } from './recursion.ts';
import { spilled } from './spill.ts';

/**
 * Rewrites the engine so that its own machine code counts two things, and stops where one of them is used up.
 *
 * **Work**, in ticks: every round of a loop takes one, every function that calls others one, and every 64 bytes that are copied or filled
 * at once another. QuickJS counts its own work only between the steps of a program; inside a built-in (a list of a million spread out,
 * the product of two huge BigInts, a sort of nothing but holes) it asks nobody. With ticks, such a call ends after the same step on every
 * machine, and no clock has a say.
 *
 * **Stack**, in bytes: every function that can come to call itself takes what its frame may take on the stack of the slowest host, and
 * gives it back when it returns. Hosts differ in their stacks and in the frames of their code, cold and warm; with this count a
 * recursion ends after the same step on every one of them, before the host's own stack does.
 */
export function metered(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(module);
  const { own, importedGlobals } = readFunctions(sections);
  const [stackPointer, globals] = [importedGlobals, importedGlobals + find(sections, SECTION.global).number()];
  const [work, stack] = [globals, globals + 1];
  const recursive = onCircle(own.map(({ callees }) => callees));
  const bodies = own.map((it, i) =>
    recursive[i] ? meter(spilled(it, KEPT_LOCALS, stackPointer), true, work, stack) : meter(it, false, work, stack),
  );
  const metered = sections.map(({ id, body }) => {
    switch (id) {
      case SECTION.global:
        return section(id, withMore(body, [counter(FULL_TANK), counter(FULL_STACK)]));
      case SECTION.export:
        return section(id, withMore(body, [exported(WORK_EXPORT, work), exported(STACK_EXPORT, stack)]));
      case SECTION.code:
        return section(id, concat([unsigned(bodies.length), ...bodies.map(withLength)]));
      default:
        return section(id, body);
    }
  });
  return concat([module.subarray(0, HEADER_BYTES), ...metered]);
}

/** The names under which what is left of both is exported, as globals that the host may write. */
export const WORK_EXPORT = 'work';
export const STACK_EXPORT = 'stack';

/** What an instance has at first: enough to be set up. */
export const FULL_TANK = 2 ** 31 - 1;
const FULL_STACK = 2 ** 31 - 1;

/** Bytes copied or filled in the time of a loop's round, as a power of two. */
const BYTES_PER_TICK_LOG2 = 6;

const counter = (full: number): number[] => [I32, 1, OPCODE.i32Const, ...signed(full), OPCODE.end]; // 1: it can be written
const exported = (name: string, global: number): number[] => [
  ...withLength(new TextEncoder().encode(name)),
  EXTERNAL.global,
  ...unsigned(global),
];

function meter(it: OwnFunction, isRecursive: boolean, work: number, stack: number): Uint8Array {
  const spare = it.locals.reduce((total, [count]) => total + count, it.type.parameters);
  const { code, needsSpare } = withTolls(it.code, work, spare);
  const locals = [...it.locals, ...(needsSpare ? [[1, I32] as const] : [])];
  const declared = concat([unsigned(locals.length), ...locals.map(([count, type]) => Uint8Array.of(...unsigned(count), type))]);
  if (!isRecursive) return concat([declared, it.calls ? take([work, 1]) : new Uint8Array(), code]);
  const frame = frameBytes({ ...it, locals });
  return concat([declared, between(take([work, 1], [stack, frame]), it.type, code, give(stack, frame))]);
}

/** The instructions with a toll in every loop and before every move of memory, which needs a spare local. */
function withTolls(code: Uint8Array, work: number, spare: number): { code: Uint8Array; needsSpare: boolean } {
  const loopToll = take([work, 1]);
  const bulkToll = takeForBytes(work, spare);
  let needsSpare = false;
  const tolled = rewritten(code, (it, at) => {
    if (it.opcode === OPCODE.loop) return concat([code.subarray(at, it.at), loopToll]);
    if (it.opcode !== OPCODE.bulk || (it.operand !== BULK.memoryCopy && it.operand !== BULK.memoryFill)) return undefined;
    needsSpare = true;
    return concat([bulkToll, code.subarray(at, it.at)]);
  });
  return { code: tolled, needsSpare };
}

/** Takes from counters, and stops the engine where one of them falls below 0: then the sign of all of them together is set. */
function take(...amounts: readonly (readonly [counter: number, amount: number])[]): Uint8Array {
  const pay = amounts.flatMap(([counter, amount]) => [
    ...[OPCODE.globalGet, ...unsigned(counter), OPCODE.i32Const, ...signed(amount), OPCODE.i32Minus],
    ...[OPCODE.globalSet, ...unsigned(counter)],
  ]);
  const sign = amounts.flatMap(([counter], i) => [OPCODE.globalGet, ...unsigned(counter), ...(i > 0 ? [OPCODE.i32Or] : [])]);
  return Uint8Array.of(...pay, ...sign, OPCODE.i32Const, 0, OPCODE.i32Less, OPCODE.if, NO_RESULT, OPCODE.unreachable, OPCODE.end);
}

function give(counter: number, amount: number): Uint8Array {
  const add = [OPCODE.globalGet, ...unsigned(counter), OPCODE.i32Const, ...signed(amount), OPCODE.i32Plus];
  return Uint8Array.of(...add, OPCODE.globalSet, ...unsigned(counter));
}

/** Takes ticks for the bytes whose number is on the operand stack and stays there. What runs dry here stops at the next toll. */
function takeForBytes(work: number, spare: number): Uint8Array {
  const bytes = [OPCODE.localGet, ...unsigned(spare), OPCODE.i32Const, BYTES_PER_TICK_LOG2, OPCODE.i32ShiftRight];
  const pay = [OPCODE.globalGet, ...unsigned(work), ...bytes, OPCODE.i32Minus, OPCODE.globalSet, ...unsigned(work)];
  return Uint8Array.of(OPCODE.localTee, ...unsigned(spare), ...pay);
}
