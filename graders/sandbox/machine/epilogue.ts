import { concat, unsigned } from './wasm-format.ts';
import type { FunctionType } from './functions.ts';
import { NO_RESULT, OPCODE, rewritten } from './instructions.ts';

/**
 * Instructions of a function with others before them, and behind them some through which every way out of the function leads: the body
 * becomes a block, a `return` a branch out of it, and branches out of the body lead there by themselves.
 */
export function between(before: Uint8Array, { results }: FunctionType, code: Uint8Array, after: Uint8Array): Uint8Array {
  if (results.length > 1) throw new Error('the engine has a function of several results, which is not known here');
  return concat([
    before,
    Uint8Array.of(OPCODE.block, results[0] ?? NO_RESULT),
    withoutReturns(code), // its last `end` is now the block's
    after,
    Uint8Array.of(OPCODE.end),
  ]);
}

function withoutReturns(code: Uint8Array): Uint8Array {
  let depth = 0;
  return rewritten(code, ({ opcode }) => {
    if (opcode === OPCODE.block || opcode === OPCODE.loop || opcode === OPCODE.if) depth++;
    if (opcode === OPCODE.end) depth--;
    return opcode === OPCODE.return ? Uint8Array.of(OPCODE.branch, ...unsigned(depth)) : undefined;
  });
}
