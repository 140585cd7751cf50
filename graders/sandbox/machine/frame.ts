import type { OwnFunction } from './functions.ts';

/**
 * Bytes that a call of a function may take on the stack of a host, in the slowest code that a host has for it: JavaScriptCore's first
 * compiler, which keeps every variable in a slot of its own.
 */
export const frameBytes = ({ type, locals }: Pick<OwnFunction, 'type' | 'locals'>): number =>
  FIXED_BYTES + PARAMETER_BYTES * type.parameters + SLOT_BYTES * locals.reduce((total, [count]) => total + count, 0);

/** Return address, saved registers, and operands that wait for the call's result. */
const FIXED_BYTES = 544;

/** A parameter is a variable, and lies between the caller's operands once more. */
const PARAMETER_BYTES = 28;

const SLOT_BYTES = 16;

/** Variables that a function which may call itself keeps in its frame; of more, the least used go into the engine's memory. */
export const KEPT_LOCALS = 9;
