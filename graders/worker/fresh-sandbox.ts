import { Sandbox } from '../sandbox/sandbox.ts';

/** A sandbox that was used no further than this is used again: no solution of the course comes near. */
const KEPT_BYTES = 16 * 2 ** 20;

/**
 * A new sandbox in place of one that a program filled: a memory that was written to is never given back, so that a class with a few such
 * programs would in the end hold all of it in every worker. Where there is no room for another, the one that is there goes on. No
 * verdict depends on it.
 */
export async function freshIfFilled(sandbox: Sandbox, engine: WebAssembly.Module): Promise<Sandbox> {
  if (sandbox.reached <= KEPT_BYTES) return sandbox;
  return Sandbox.open(engine).catch(() => sandbox);
}
