/** The path from pictures and prompts to classes, made of functions that the learner wrote. */
import type { Value } from '../../graders/value.ts';
import { countWords, IMAGE_BIAS, IMAGE_WEIGHTS, type Pair, TEXT_BIAS, TEXT_WEIGHTS } from './small-set.ts';

/** The exercises whose functions are put together, in the order in which they work. */
export const PARTS = [
  { exercise: 'encode-and-concat', does: 'encodes a picture and a text into three numbers each' },
  { exercise: 'kernel-matrix', does: 'compares every picture with every prompt' },
  { exercise: 'clip-loss-and-zero-shot', does: 'turns similarities into probabilities, and says how well pairs match' },
  { exercise: 'entropy', does: 'measures how unsure each decision is, in bits' },
] as const;

export type PartId = (typeof PARTS)[number]['exercise'];

/** Evaluates calls of one exercise's function, in order. Rejects with what went wrong. */
export type CallPart = (exercise: PartId, calls: string[]) => Promise<Value[]>;

/** What was found; rows are pictures, columns prompts. */
export interface Classified {
  /** Cosine of every picture with every prompt. */
  similarity: number[][];
  /** Probability of every prompt for every picture. */
  probabilities: number[][];
  /** Bits, per picture. */
  uncertainty: number[];
  /** The symmetric contrastive loss of the pairs, in nats. */
  loss: number;
}

const DIMENSIONS = IMAGE_WEIGHTS.length;

/** Sorts the pictures by the prompts. `scale` is the inverse temperature. Rejects where a function returns what does not fit. */
export async function classify(pairs: readonly Pair[], prompts: readonly string[], scale: number, call: CallPart): Promise<Classified> {
  const encode = (picture: number[], text: string) =>
    callOf('encodeAndConcat', [picture, IMAGE_WEIGHTS, IMAGE_BIAS, countWords(text), TEXT_WEIGHTS, TEXT_BIAS]);
  const blank = pairs[0]?.picture ?? [];
  const encoded = await call('encode-and-concat', [
    ...pairs.map(({ picture, caption }) => encode(picture, caption)),
    ...prompts.map((prompt) => encode(blank, prompt)),
  ]);
  const vectors = encoded.map((value) => numbersOf(value, 'encodeAndConcat', 2 * DIMENSIONS));
  const images = vectors.slice(0, pairs.length).map((vector) => vector.slice(0, DIMENSIONS));
  const captions = vectors.slice(0, pairs.length).map((vector) => vector.slice(DIMENSIONS));
  const classes = vectors.slice(pairs.length).map((vector) => vector.slice(DIMENSIONS));

  const [[similarity], [clip]] = await Promise.all([
    call('kernel-matrix', [callOf('kernelMatrix', [images, classes, 'cosine', 1, 0, 1, 'similarity'])]),
    call('clip-loss-and-zero-shot', [callOf('clip', [images, captions, scale, classes.map((vector) => [vector])])]),
  ]);
  const { loss, probs } = clip as { loss: Value; probs: Value };
  const probabilities = rowsOf(probs, 'clip', pairs.length, prompts.length);
  const bits = await call(
    'entropy',
    probabilities.map((row) => callOf('entropy', [row, 2])),
  );
  return {
    similarity: rowsOf(similarity, 'kernelMatrix', pairs.length, prompts.length),
    probabilities,
    uncertainty: bits.map((value) => numbersOf([value], 'entropy', 1)[0] as number),
    loss: numbersOf([loss], 'clip', 1)[0] as number,
  };
}

const callOf = (entry: string, args: unknown[]): string => `${entry}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

function numbersOf(value: Value, entry: string, count: number): number[] {
  const list = value instanceof Float64Array ? Array.from(value) : value;
  if (!Array.isArray(list) || list.length !== count || !list.every((item) => typeof item === 'number')) {
    throw new Error(`${entry} returned something else than ${count} numbers.`);
  }
  return list as number[]; // checked in the line above
}

function rowsOf(value: Value, entry: string, rows: number, columns: number): number[][] {
  if (!Array.isArray(value) || value.length !== rows) throw new Error(`${entry} returned something else than ${rows} rows.`);
  return value.map((row) => numbersOf(row, entry, columns));
}
