import { between } from './epilogue.ts';
import { concat, I32, I64, signed, unsigned } from './wasm-format.ts';
import type { OwnFunction } from './functions.ts';
import { InstructionReader, OPCODE, rewritten } from './instructions.ts';

/**
 * A function that keeps all but so many of its variables, the least used of them, in the engine's memory instead of its frame.
 *
 * The function that runs a program has 46 variables; with all of them in its frame, a stack of 512 kB ends at a recursion some 250 deep
 * in the slower code of a host. Most of them are addresses that are seldom asked for.
 */
export function spilled(it: OwnFunction, kept: number, stackPointer: number): OwnFunction {
  const types = it.locals.flatMap(([count, type]) => Array.from({ length: count }, () => type));
  if (types.length <= kept) return it;
  const { parameters } = it.type;
  const uses = countUses(it);
  const order = types
    .map((type, i) => ({ type, local: parameters + i }))
    .sort((a, b) => (uses.get(b.local) ?? 0) - (uses.get(a.local) ?? 0));
  const stays = (place: number, type: number) => place < kept - EXTRA.length || (type !== I32 && type !== I64);
  const staying = order.filter(({ type }, place) => stays(place, type));
  const moving = order.filter(({ type }, place) => !stays(place, type));

  const places = new Map<number, Place>();
  for (const [i, { local }] of staying.entries()) places.set(local, { kind: 'local', index: parameters + i });
  for (const [i, { local, type }] of moving.entries()) places.set(local, { kind: 'memory', type, offset: SLOT_BYTES * i });
  const [base, spare32, spare64] = EXTRA.map((_, i) => parameters + staying.length + i) as [number, number, number];
  const bytes = Math.ceil((SLOT_BYTES * moving.length) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;

  const code = rewrite(it.code, places, base, (type) => (type === I32 ? spare32 : spare64));
  const before = concat([
    Uint8Array.of(OPCODE.globalGet, ...unsigned(stackPointer), OPCODE.i32Const, ...signed(bytes), OPCODE.i32Minus),
    Uint8Array.of(OPCODE.localTee, ...unsigned(base), OPCODE.globalSet, ...unsigned(stackPointer)),
    ...moving.map((_, i) =>
      Uint8Array.of(OPCODE.localGet, ...unsigned(base), OPCODE.i64Const, 0, OPCODE.i64Store, 3, ...unsigned(SLOT_BYTES * i)),
    ),
  ]);
  const after = concat([
    Uint8Array.of(OPCODE.localGet, ...unsigned(base), OPCODE.i32Const, ...signed(bytes), OPCODE.i32Plus),
    Uint8Array.of(OPCODE.globalSet, ...unsigned(stackPointer)),
  ]);
  const locals = [...staying.map(({ type }) => type), ...EXTRA].map((type) => [1, type] as const);
  return { ...it, locals, code: between(before, it.type, code, after) };
}

/** Locals that the rewriting needs: where in memory the variables are, and one of each type to turn two operands round. */
const EXTRA = [I32, I32, I64] as const;

const SLOT_BYTES = 8;

/** What the C code expects of its stack pointer. */
const ALIGNMENT_BYTES = 16;

type Place = { kind: 'local'; index: number } | { kind: 'memory'; type: number; offset: number };

function countUses({ code }: OwnFunction): Map<number, number> {
  const reader = new InstructionReader(code);
  const uses = new Map<number, number>();
  while (!reader.isAtEnd) {
    reader.next();
    const { opcode, operand } = reader;
    if (isOfLocal(opcode)) uses.set(operand, (uses.get(operand) ?? 0) + 1);
  }
  return uses;
}

const isOfLocal = (opcode: number): boolean => opcode === OPCODE.localGet || opcode === OPCODE.localSet || opcode === OPCODE.localTee;

function rewrite(code: Uint8Array, places: ReadonlyMap<number, Place>, base: number, spare: (type: number) => number): Uint8Array {
  const written = new Map<number, Uint8Array>(); // by opcode and local: each of these few stands in the code many times
  const write = (opcode: number, place: Place): Uint8Array =>
    place.kind === 'local' ? Uint8Array.of(opcode, ...unsigned(place.index)) : inMemory(opcode, place, base, spare(place.type));
  return rewritten(code, ({ opcode, operand }) => {
    const place = isOfLocal(opcode) ? places.get(operand) : undefined;
    if (!place) return undefined;
    const key = operand * 256 + opcode;
    const instead = written.get(key) ?? write(opcode, place);
    written.set(key, instead);
    return instead;
  });
}

/** What stands for the use of a variable that lies in memory. A store wants its address below the value, so that the value steps aside. */
function inMemory(opcode: number, { type, offset }: Place & { kind: 'memory' }, base: number, spare: number): Uint8Array {
  const isWord = type === I32;
  const alignmentLog2 = isWord ? 2 : 3;
  const at = [alignmentLog2, ...unsigned(offset)];
  const address = [OPCODE.localGet, ...unsigned(base)];
  if (opcode === OPCODE.localGet) return Uint8Array.of(...address, isWord ? OPCODE.i32Load : OPCODE.i64Load, ...at);
  const value = [OPCODE.localGet, ...unsigned(spare)];
  const store = [OPCODE.localSet, ...unsigned(spare), ...address, ...value, isWord ? OPCODE.i32Store : OPCODE.i64Store, ...at];
  return Uint8Array.of(...store, ...(opcode === OPCODE.localTee ? value : []));
}
