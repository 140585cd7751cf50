import { splitOutside } from './outside-brackets.ts';

/** A function type as exercise.yaml gives it: `(weights: Vec, base?: number) => number`. */
export interface Signature {
  parameters: Parameter[];
  /** The type of the result, as it is written. */
  result: string;
}

export interface Parameter {
  /** The name without `...` and `?`; empty where the parameter has no name of its own (`{ a, b }: Options`). */
  name: string;
  /** What stands in the place of a name: `{ a, b }`. */
  written: string;
  /** The type as it is written; `unknown` where there is none. */
  type: string;
}

/** How many arguments a function takes. */
export interface ArgumentCounts {
  /** Its parameters, as they are written without their types: `weights`, `base?`, `...rest`. */
  names: string[];
  least: number;
  /** Infinity where the last parameter takes all that are left. */
  most: number;
}

/** How many arguments a function type allows; undefined where it is none. */
export function argumentCounts(signature: string): ArgumentCounts | undefined {
  const parts = partsOf(signature)?.parts.map((part) => part.trim());
  if (!parts) return undefined;
  const isRest = parts.some((part) => part.startsWith('...'));
  const least = parts.filter((part) => !part.startsWith('...') && !/^[\w$]+\s*\?/.test(part)).length;
  const names = parts.map((part) => /^(?:\.\.\.)?[\w$]+\??/.exec(part)?.[0] ?? parameterOf(part).written);
  return { names, least, most: isRest ? Number.POSITIVE_INFINITY : parts.length };
}

/** Reads a function type; undefined where it is none. By brackets alone: the types themselves are for the check of types to judge. */
export function parseSignature(signature: string): Signature | undefined {
  const read = partsOf(signature);
  return read && { parameters: read.parts.map(parameterOf), result: read.result };
}

/** What stands in the place of each parameter's name; none where it is no function type. */
export const parameterNames = (signature: string): string[] => (parseSignature(signature)?.parameters ?? []).map(({ written }) => written);

/** The text of each parameter, and of the result. */
function partsOf(signature: string): { parts: string[]; result: string } | undefined {
  const text = signature.trim();
  if (!text.startsWith('(')) return undefined;
  const inside = splitOutside(text.slice(1), ',');
  if (!inside) return undefined;
  const arrow = /^\)\s*=>\s*(\S[\s\S]*)$/.exec(text.slice(1 + inside.closes));
  if (!arrow?.[1]) return undefined;
  return { parts: inside.parts.filter((part) => part.trim() !== ''), result: arrow[1].trim() };
}

function parameterOf(part: string): Parameter {
  const text = part.trim();
  const [, name = ''] = /^(?:\.\.\.)?([\w$]+)\s*(?=$|[?:])/.exec(text) ?? [];
  const colon = name ? text.indexOf(':') : text.lastIndexOf(':');
  const before = colon < 0 ? text : text.slice(0, colon);
  return { name, written: name || before.trim(), type: colon < 0 ? 'unknown' : text.slice(colon + 1).trim() };
}
