/** The functions of the learner as the finale calls them: many at once, with numbers as data, and every result looked at before it is used. */
import type { Evaluated } from '../../graders/expressions.ts';
import type { Value } from '../../graders/value.ts';
import { isRecord } from '../../graders/value.ts';
import type { Applicable } from '../../graders/worker/applied.ts';
import type { Bag } from './captions.ts';
import { DIMENSIONS, type Encoders } from './encoders.ts';
import { PARTS, type PartId } from './parts.ts';

/** Applies a function over a solution; `GraderClient.apply` does. */
export type Apply = (applicable: Applicable, args: Value[]) => Promise<Evaluated>;

/** One of the functions threw, met a limit, or returned what does not fit. */
export class FunctionFailed extends Error {
  override name = 'FunctionFailed';
  readonly part: PartId;

  constructor(part: PartId, message: string) {
    super(message);
    this.part = part;
  }
}

export interface Vectors {
  /** One row a picture. */
  U: number[][];
  /** One row a text. */
  V: number[][];
}

export interface Compared {
  /** Nats. */
  loss: number;
  /** For each picture the probabilities of the texts. */
  P: number[][];
  /** For each text the probabilities of the pictures. */
  Q: number[][];
}

export interface Functions {
  encode(encoders: Encoders, pictures: readonly number[][], texts: readonly Bag[]): Promise<Vectors>;
  compare(vectors: Vectors, scale: number): Promise<Compared>;
  /** The cosine of each picture with each text. */
  table(vectors: Vectors): Promise<number[][]>;
  /** For each picture the probabilities of classes, each given by the vectors of its prompts. */
  classify(U: readonly number[][], prompts: readonly number[][][], scale: number): Promise<number[][]>;
  /** Bits, for each row of probabilities. */
  uncertainty(rows: readonly number[][]): Promise<number[]>;
}

/** Pairs that are encoded, and pictures that are classified, in one call: it stays within the limits on work and on the size of arguments. */
const AT_ONCE = 32;

export function functionsOf(sources: Readonly<Record<PartId, string>>, apply: Apply): Functions {
  const call = async (part: PartId, expression: string, args: Value[]): Promise<Value> => {
    const entry = entryOf(part);
    const result = await apply({ source: sources[part], entry, expression }, args);
    if (result.kind === 'error') throw new FunctionFailed(part, result.message);
    return result.value;
  };
  const zeros = new Array<number>(DIMENSIONS).fill(0);

  return {
    async encode(encoders, pictures, texts) {
      const U: number[][] = [];
      const V: number[][] = [];
      for (let from = 0; from < pictures.length; from += AT_ONCE) {
        const bags = texts.slice(from, from + AT_ONCE);
        // The columns of the large matrix whose words occur: the others are multiplied by 0.
        const words = bags.map(({ places }) => zeros.map((_, k) => places.map((place) => encoders.words[place]![k]!)));
        const given = [pictures.slice(from, from + AT_ONCE), encoders.pictures, zeros, bags.map(({ weights }) => weights), words];
        const blocks = rowsOf('encode-and-concat', await call('encode-and-concat', ENCODE, given), bags.length, 2 * DIMENSIONS);
        U.push(...blocks.map((block) => block.slice(0, DIMENSIONS)));
        V.push(...blocks.map((block) => block.slice(DIMENSIONS)));
      }
      return { U, V };
    },
    async compare({ U, V }, scale) {
      const n = U.length;
      const both = await call('clip-loss-and-zero-shot', COMPARE, [U, V, scale]);
      const [rows, columns] = (Array.isArray(both) ? both : []).map(clipResult);
      return {
        loss: rows!.loss,
        P: rowsOf('clip-loss-and-zero-shot', rows!.probs, n, n),
        Q: rowsOf('clip-loss-and-zero-shot', columns!.probs, n, n),
      };
    },
    async table({ U, V }) {
      return rowsOf('kernel-matrix', await call('kernel-matrix', TABLE, [U, V]), U.length, V.length);
    },
    async classify(U, prompts, scale) {
      const rows: number[][] = [];
      for (let from = 0; from < U.length; from += AT_ONCE) {
        const some = U.slice(from, from + AT_ONCE);
        const { probs } = clipResult(await call('clip-loss-and-zero-shot', CLASSIFY, [some, scale, prompts.slice()]));
        rows.push(...rowsOf('clip-loss-and-zero-shot', probs, some.length, prompts.length));
      }
      return rows;
    },
    async uncertainty(rows) {
      return numbersOf('entropy', await call('entropy', '(rows) => rows.map((row) => entropy(row, 2))', [rows.slice()]), rows.length);
    },
  };
}

const ENCODE = '(X, W, zeros, T, words) => X.map((x, i) => encodeAndConcat(x, W, zeros, T[i], words[i], zeros))';

/** A caption as the only prompt of a class of its own: so the probabilities of classes are those of the batch, in either direction. */
const COMPARE =
  '(U, V, scale) => { const alone = (rows) => rows.map((row) => [row]); return [clip(U, V, scale, alone(V)), clip(V, U, scale, alone(U))]; }';
const TABLE = "(U, V) => kernelMatrix(U, V, 'cosine', 1, 0, 1, 'similarity')";
const CLASSIFY = '(U, scale, prompts) => clip(U, U, scale, prompts)';

const entryOf = (part: PartId): string => PARTS.find(({ exercise }) => exercise === part)!.entry;

function clipResult(value: Value): { loss: number; probs: Value } {
  const { loss, probs } = isRecord(value) ? value : {};
  if (typeof loss !== 'number' || !Number.isFinite(loss)) {
    throw new FunctionFailed('clip-loss-and-zero-shot', `clip returned ${shown(loss)} as its loss, which is not a finite number.`);
  }
  return { loss, probs };
}

function rowsOf(part: PartId, value: Value, rows: number, columns: number): number[][] {
  if (!Array.isArray(value) || value.length !== rows) {
    throw new FunctionFailed(part, `${entryOf(part)} returned ${shown(value)} where ${rows} rows were expected.`);
  }
  return value.map((row) => numbersOf(part, row, columns));
}

function numbersOf(part: PartId, value: Value, count: number): number[] {
  const list = value instanceof Float64Array ? Array.from(value) : value;
  if (!Array.isArray(list) || list.length !== count) {
    throw new FunctionFailed(part, `${entryOf(part)} returned ${shown(value)} where ${count} numbers were expected.`);
  }
  const bad = list.find((item) => typeof item !== 'number' || !Number.isFinite(item));
  if (bad !== undefined || list.includes(undefined)) {
    throw new FunctionFailed(part, `${entryOf(part)} returned ${shown(bad)} among numbers that have to be finite.`);
  }
  return list as number[]; // each was looked at in the line above
}

function shown(value: Value): string {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return 'a text';
  if (Array.isArray(value) || value instanceof Float64Array) return `a list of ${value.length}`;
  return isRecord(value) ? 'a record' : 'something that is no data';
}
