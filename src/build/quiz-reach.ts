/** Which values a number question lists but never asks: a draw is thrown away where a mistake would be right, and some values may only have such draws. */
import { combination, countCombinations, type ParameterRange, readRange } from '../../graders/quiz/parameter-range.ts';
import type { SourceOf } from '../../graders/quiz/schema.ts';
import { isWithin } from '../../graders/quiz/tolerance.ts';
import type { Evaluate } from './quiz-draws.ts';

/** So many combinations of values are tried, evenly spread, and so many in one call of the sandbox. */
const COMBINATIONS = 1200;
const BATCH = 100;

/** The values of each parameter that occur in no good draw; empty where all do. The quiz has been read, so its ranges are ranges. */
export async function neverAsked(question: SourceOf<'number'>, evaluate: Evaluate): Promise<Record<string, number[]>> {
  const names = Object.keys(question.draw);
  const ranges = Object.values(question.draw).map((range) => readRange(range) as ParameterRange);
  const draws = spread(ranges);
  const asked = ranges.map(() => new Set<number>());
  for (let from = 0; from < draws.length; from += BATCH) {
    const batch = draws.slice(from, from + BATCH);
    const good = await areGood(question, names, batch, evaluate);
    batch.forEach((draw, at) => {
      if (good[at]) draw.forEach((value, position) => asked[position]?.add(value));
    });
  }
  return Object.fromEntries(
    names.flatMap((name, position) => {
      const tried = new Set(draws.map((draw) => draw[position] ?? Number.NaN));
      const missing = [...tried].filter((value) => !asked[position]?.has(value));
      return missing.length > 0 ? [[name, missing]] : [];
    }),
  );
}

/** All combinations of the values; where they are many, some from everywhere. */
function spread(ranges: ParameterRange[]): number[][] {
  const size = countCombinations(ranges);
  const stride = Math.max(1, Math.floor(size / COMBINATIONS));
  return Array.from({ length: Math.ceil(size / stride) }, (_, index) => combination(ranges, index * stride + (index % stride)));
}

/** What a function of the parameters gives for each draw: a list of numbers. Throws where one has no value. */
async function allAtOnce(values: string, draws: number[][], evaluate: Evaluate): Promise<number[][]> {
  const [all] = await evaluate([`${JSON.stringify(draws)}.map((draw) => ${values}(...draw))`]);
  if (all?.kind === 'value') return all.value as number[][]; // As written above.
  // One of them has no value, or all together are too much work: each by itself says which.
  const results = await evaluate(draws.map((draw) => `${values}(...${JSON.stringify(draw)})`));
  return results.map((result) => {
    if (result.kind !== 'value') throw new Error(result.message);
    return [...(result.value as Iterable<number>)];
  });
}

async function areGood(question: SourceOf<'number'>, names: string[], draws: number[][], evaluate: Evaluate): Promise<boolean[]> {
  const parts = [question.answer, ...question.wrong.flatMap(({ when, value }) => [`Number(${when ?? 'true'})`, value])];
  const values = `((${names.join(', ')}) => [${parts.map((part) => `(${part})`).join(', ')}])`;
  const lists = await allAtOnce(values, draws, evaluate);
  return lists.map(([right = Number.NaN, ...rest]) => {
    const wrong = question.wrong.flatMap((_, at) => (rest[2 * at] === 1 ? [rest[2 * at + 1] ?? Number.NaN] : []));
    const same = (one: number, other: number) => isWithin(one, other, question.tolerance);
    return wrong.every(
      (value, at) =>
        Number.isFinite(value) && !same(value, right) && !same(right, value) && !wrong.slice(0, at).some((earlier) => same(value, earlier)),
    );
  });
}
