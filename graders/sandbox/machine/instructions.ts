import { concat, Reader } from './wasm-format.ts';

/** The opcodes that the rewriting asks for or writes. */
export const OPCODE = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  branch: 0x0c,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  i32Load: 0x28,
  i64Load: 0x29,
  i32Store: 0x36,
  i64Store: 0x37,
  i32Const: 0x41,
  i64Const: 0x42,
  i32Less: 0x48,
  i32Plus: 0x6a,
  i32Minus: 0x6b,
  i32Or: 0x72,
  i32ShiftRight: 0x76,
  /** The prefix of instructions that move memory in bulk, and of some conversions. */
  bulk: 0xfc,
} as const;

/** Second halves behind the prefix `bulk`. */
export const BULK = { memoryCopy: 10, memoryFill: 11 } as const;

/** The type of a block that leaves nothing behind. */
export const NO_RESULT = 0x40;

/** The engine has an instruction whose length is not known here. */
export class UnknownInstruction extends Error {
  override name = 'UnknownInstruction';
}

/** Reads code one instruction after the other, without making an object for each: the engine has some 200,000. */
export class InstructionReader extends Reader {
  opcode = 0;
  /** The function of a call, the type of an indirect one, a local, or the second half behind the prefix `bulk`; of others, -1. */
  operand = -1;

  /** Reads over an instruction, of which `opcode` and `operand` then tell. Throws `UnknownInstruction`. */
  next(): void {
    const opcode = this.byte();
    const follows = FOLLOWS[opcode] ?? FOLLOWS_UNKNOWN;
    this.opcode = opcode;
    this.operand = -1;
    if (follows <= 2) this.skip(follows);
    else if (follows === FOLLOWS_OPERAND) this.operand = this.number();
    else this.#readSpecial(opcode);
  }

  #readSpecial(opcode: number): void {
    switch (opcode) {
      case OPCODE.bulk:
        this.operand = this.number();
        this.skip(NUMBERS_AFTER_BULK[this.operand] ?? unknown(opcode));
        break;
      case OPCODE.callIndirect:
        this.operand = this.number();
        this.skip(1); // the table
        break;
      case 0x0e: // br_table
        this.skip(this.number() + 1);
        break;
      case 0x1c: // select with types
        this.skip(this.number());
        break;
      case 0x43: // f32.const
        this.at += 4;
        break;
      case 0x44: // f64.const
        this.at += 8;
        break;
      default:
        unknown(opcode);
    }
  }
}

/**
 * The same code with other instructions in place of some: `instead` is told of each and where in the code it begins, and gives those or
 * undefined to leave it.
 */
export function rewritten(code: Uint8Array, instead: (instruction: InstructionReader, at: number) => Uint8Array | undefined): Uint8Array {
  const reader = new InstructionReader(code);
  const parts: Uint8Array[] = [];
  let from = 0;
  while (!reader.isAtEnd) {
    const { at } = reader;
    reader.next();
    const others = instead(reader, at);
    if (!others) continue;
    if (at > from) parts.push(code.subarray(from, at));
    parts.push(others);
    from = reader.at;
  }
  if (from === 0) return code;
  parts.push(code.subarray(from));
  return concat(parts);
}

/** … of those that follow no rule. */
const NUMBERS_AFTER_OTHERS: ReadonlyMap<number, number> = new Map([
  ...[OPCODE.unreachable, 0x01, 0x05, OPCODE.end, OPCODE.return, 0x1a, 0x1b].map((opcode) => [opcode, 0] as const), // nop, else, drop, select
  ...[OPCODE.block, OPCODE.loop, OPCODE.if, OPCODE.branch, 0x0d].map((opcode) => [opcode, 1] as const), // br_if
  ...[OPCODE.globalGet, OPCODE.globalSet, 0x25, 0x26].map((opcode) => [opcode, 1] as const), // tables
  ...[0x3f, 0x40, OPCODE.i32Const, OPCODE.i64Const].map((opcode) => [opcode, 1] as const), // size of memory, constants
  ...[0xd0, 0xd2].map((opcode) => [opcode, 1] as const), // references
  [0xd1, 0],
]);

/** What stands behind an opcode where it is not a fixed number of numbers: one that is the operand, and what has rules of its own. */
const FOLLOWS_OPERAND = 3;
const FOLLOWS_UNKNOWN = 4;

const WITH_OPERAND: readonly number[] = [OPCODE.call, OPCODE.localGet, OPCODE.localSet, OPCODE.localTee];

/** How many numbers stand behind each opcode, or one of the two above. */
const FOLLOWS = Uint8Array.from({ length: 256 }, (_, opcode) => {
  if (WITH_OPERAND.includes(opcode)) return FOLLOWS_OPERAND;
  if (opcode >= 0x28 && opcode <= 0x3e) return 2; // loads and stores: alignment and offset
  if (opcode >= 0x45 && opcode <= 0xc4) return 0; // comparisons, arithmetic, conversions
  return NUMBERS_AFTER_OTHERS.get(opcode) ?? FOLLOWS_UNKNOWN;
});

/** The opcodes behind the prefix 0xfc: conversions, then memory and tables in bulk. */
const NUMBERS_AFTER_BULK: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

function unknown(opcode: number): never {
  throw new UnknownInstruction(`the engine has the instruction 0x${opcode.toString(16)}, whose length is not known here`);
}
