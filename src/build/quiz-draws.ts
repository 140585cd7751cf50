/** Draws the parameters of a number question and computes its answers, in the sandbox. */
import { combination, countCombinations, type ParameterRange, readRange } from '../../graders/quiz/parameter-range.ts';
import { showNumber } from '../../graders/quiz/number-text.ts';
import type { Variant } from '../../graders/quiz/question.ts';
import type { SourceOf } from '../../graders/quiz/schema.ts';
import { seedOf, shuffled } from '../../graders/quiz/shuffle.ts';
import { isWithin } from '../../graders/quiz/tolerance.ts';
import type { Value } from '../../graders/value.ts';
import type { Evaluated } from '../../graders/expressions.ts';

/** Runs JavaScript expressions in the sandbox. */
export type Evaluate = (expressions: string[]) => Promise<Evaluated[]>;

/** Variants of a question; fewer where its parameters have fewer values. */
export const VARIANTS = 12;

/** A question that has not twelve good draws among so many is impossible, or nearly. */
const TRIES = 480;
const BATCH = 24;

/**
 * Twelve different draws, the same in every build: the seed is made of the question's id. A draw is thrown away while a wrong expression
 * is not finite, equals the right one within the tolerance, or equals another wrong one. Throws where no draw is left.
 */
export async function drawVariants(question: SourceOf<'number'>, shown: readonly string[], evaluate: Evaluate): Promise<Variant[]> {
  const names = Object.keys(question.draw);
  const draws = drawsOf(Object.values(question.draw).map(rangeOf), seedOf('draws', question.id));
  const expressions = expressionsOf(question, shown);
  const variants: Variant[] = [];
  const faults = new Map<string, number>();
  for (let from = 0; from < draws.length && variants.length < VARIANTS; from += BATCH) {
    const batch = draws.slice(from, from + BATCH);
    const values = await evaluateDraws(names, expressions, batch, evaluate);
    for (const [at, value] of values.entries()) {
      const variant = readVariant(question, shown, value, describeDraw(names, batch[at] ?? []));
      const fault = faultOf(variant, question.tolerance);
      if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
      else if (variants.length < VARIANTS) variants.push(variant);
    }
  }
  if (variants.length === 0 || (variants.length === 1 && draws.length > 1))
    throw new Error(impossible(draws.length, variants.length, faults));
  return variants;
}

function rangeOf(text: string | number[]): ParameterRange {
  const range = readRange(text);
  if (typeof range === 'string') throw new Error(`expected ${range}`);
  return range;
}

/** Different combinations of values, in an order that depends on the seed; all of them where they are few. */
function drawsOf(ranges: ParameterRange[], seed: number): number[][] {
  const size = countCombinations(ranges);
  // A long enumeration is walked in strides instead of being written out, each time somewhere else within the stride.
  const stride = Math.max(1, Math.floor(size / 10_000));
  const within = (index: number) => (stride === 1 ? 0 : (seedOf(seed, index) >>> 0) % stride);
  const strides = shuffled([...Array(Math.floor(size / stride)).keys()], seed).slice(0, TRIES);
  return strides.map((index) => combination(ranges, index * stride + within(index)));
}

/** The values of each draw: the right one, the condition and the value of each wrong expression, then those that are shown. */
function expressionsOf(question: SourceOf<'number'>, shown: readonly string[]): string[] {
  return [question.answer, ...question.wrong.flatMap(({ when, value }) => [when ?? 'true', value]), ...shown];
}

async function evaluateDraws(names: string[], expressions: string[], draws: number[][], evaluate: Evaluate): Promise<Value[][]> {
  const call = (body: string, draw: number[]) => `((${names.join(', ')}) => ${body})(${draw.map((value) => `(${value})`).join(', ')})`;
  const results = await evaluate(draws.map((draw) => call(`[${expressions.map((expression) => `(${expression})`).join(', ')}]`, draw)));
  return Promise.all(
    results.map(async (result, at) => {
      if (result.kind === 'value')
        return result.value instanceof Float64Array ? [...result.value] : Array.isArray(result.value) ? result.value : [];
      const draw = draws[at] ?? [];
      const single = await evaluate(expressions.map((expression) => call(`(${expression})`, draw)));
      const broken = single.findIndex(({ kind }) => kind === 'error');
      throw new Error(`${expressions[broken] ?? expressions.join(', ')} cannot be computed${describeDraw(names, draw)}. ${result.message}`);
    }),
  );
}

function readVariant(question: SourceOf<'number'>, shown: readonly string[], values: Value[], draw: string): Variant {
  const number = (expression: string, value: Value): number => {
    if (typeof value === 'number') return value;
    throw new Error(`${expression} gives no number${draw}`);
  };
  const right = number(question.answer, values[0]);
  if (!Number.isFinite(right)) throw new Error(`the answer ${question.answer} is ${right}${draw}`);
  const wrong = question.wrong.map((mistake, at) => {
    const [applies, value] = values.slice(1 + 2 * at, 3 + 2 * at);
    if (typeof applies !== 'boolean') throw new Error(`the condition ${mistake.when} is neither true nor false${draw}`);
    return applies ? number(mistake.value, value) : null;
  });
  const texts = values.slice(1 + 2 * question.wrong.length).map((value, at) => showNumber(number(shown[at] ?? '', value)));
  return { right, wrong, shown: texts };
}

/** Why a draw is thrown away; undefined where it is good. */
function faultOf({ right, wrong }: Variant, tolerance: number | undefined): string | undefined {
  for (const [at, value] of wrong.entries()) {
    if (value === null) continue;
    if (!Number.isFinite(value)) return `wrong[${at + 1}] is not finite`;
    if (isWithin(value, right, tolerance) || isWithin(right, value, tolerance)) return `wrong[${at + 1}] equals the right answer`;
    const other = wrong.findIndex((earlier, position) => position < at && earlier !== null && isWithin(value, earlier, tolerance));
    if (other >= 0) return `wrong[${at + 1}] equals wrong[${other + 1}]`;
  }
  return undefined;
}

const describeDraw = (names: string[], draw: number[]): string =>
  names.length === 0 ? '' : ` for ${names.map((name, at) => `${name} = ${draw[at]}`).join(', ')}`;

function impossible(draws: number, good: number, faults: Map<string, number>): string {
  const reasons = [...faults].sort(([, one], [, other]) => other - one).map(([fault, count]) => `${fault} (${count} times)`);
  return `${good === 0 ? 'no draw is' : 'only one draw is'} possible, of ${draws} tried: ${reasons.join('; ')}`;
}
