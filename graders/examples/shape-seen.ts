import { isList } from '../judge/compare.ts';
import type { ExampleMessage } from '../messages/example-text.ts';
import type { ExampleKind } from '../messages/example-values.ts';
import { say } from '../messages/message.ts';
import { isRecord } from '../value.ts';
import { kindOf, type Part } from './argument-parts.ts';

/** What was seen at one place of the arguments of all calls. */
interface Seen {
  kinds: Set<ExampleKind>;
  words: Set<string>;
  /** Fields of records, where all have the same. */
  fields: string | undefined;
  least: number;
  most: number;
  lists: number;
}

/** By the path of a part. */
export type Shape = ReadonlyMap<string, Seen>;

/** More words than these are no choice between a few. */
const FEW_WORDS = 8;

/** So many lists that all have one length have it by design. */
const MANY_LISTS = 50;

export function learnShape(calls: readonly (readonly Part[])[]): Shape {
  const shape = new Map<string, Seen>();
  for (const { path, value } of calls.flat()) {
    const seen = shape.get(path) ?? {
      kinds: new Set(),
      words: new Set(),
      fields: undefined,
      least: Number.POSITIVE_INFINITY,
      most: 0,
      lists: 0,
    };
    shape.set(path, seen);
    seen.kinds.add(kindOf(value));
    if (typeof value === 'string') seen.words.add(value);
    if (isRecord(value)) seen.fields = fieldsOf(value);
    if (!isList(value)) continue;
    seen.lists++;
    seen.least = Math.min(seen.least, value.length);
    seen.most = Math.max(seen.most, value.length);
  }
  return shape;
}

/** What was never seen at its place: another kind of value, another word, fewer items than ever. */
export function shapeFault(shape: Shape, parts: readonly Part[]): ExampleMessage | undefined {
  for (const part of parts) {
    const seen = shape.get(part.path);
    const fault = seen && faultOf(part, seen);
    if (fault) return fault;
  }
  return undefined;
}

function faultOf({ name, value }: Part, { kinds, words, fields, least, most, lists }: Seen): ExampleMessage | undefined {
  const is = kindOf(value);
  if (!kinds.has(is)) return say('example.kind', { name, is, wanted: [...kinds] });
  if (typeof value === 'number' && !Number.isFinite(value)) return say('example.not-finite', { name });
  if (typeof value === 'string' && words.size <= FEW_WORDS && !words.has(value))
    return say('example.unknown-word', { name, words: [...words] });
  if (isRecord(value) && fields !== undefined && fieldsOf(value) !== fields)
    return say('example.fields', { name, fields: fields.split(' ') });
  if (!isList(value)) return undefined;
  const given = value.length;
  if (least === most && lists >= MANY_LISTS && given !== least) return say('example.exact-length', { name, given, wanted: least });
  return given < least ? say('example.too-few', { name, given, least }) : undefined;
}

const fieldsOf = (record: object): string => Object.keys(record).sort().join(' ');
