/** A value that a question lists but never asks, because a mistake would be right there, is an oversight: `when` says it instead. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { type Domain, readDomain } from '../../graders/quiz/domain.ts';
import { readQuiz } from '../../graders/quiz/read.ts';
import type { SourceOf } from '../../graders/quiz/schema.ts';
import { isWithin } from '../../graders/quiz/tolerance.ts';
import { evaluate } from '../../src/build/evaluate.ts';

const LESSONS = 'content/lessons';
/** So many combinations of values are tried, evenly spread, and so many in one call of the sandbox. */
const COMBINATIONS = 1200;
const BATCH = 100;

const lessons = await readdir(LESSONS);

describe.each(lessons)('the quiz of %s', (lesson) => {
  it('can ask for every value that it lists', async () => {
    const file = join(LESSONS, lesson, 'quiz.yaml');
    const { questions } = readQuiz(parse(await readFile(file, 'utf8')), file);
    const numbers = questions.filter((question) => question.kind === 'number');
    for (const question of numbers) expect(await neverAsked(question), `${file}: ${question.id}`).toEqual({});
  });
});

/** The values of each parameter that occur in no good draw. */
async function neverAsked(question: SourceOf<'number'>): Promise<Record<string, number[]>> {
  const names = Object.keys(question.draw);
  const domains = Object.values(question.draw).map((range) => readDomain(range) as Domain); // The quiz has been read, so they are ranges.
  const size = domains.reduce((product, domain) => product * domain.size, 1);
  const stride = Math.max(1, Math.floor(size / COMBINATIONS));
  const draws = Array.from({ length: Math.ceil(size / stride) }, (_, index) => combination(domains, index * stride + (index % stride)));
  const asked = domains.map(() => new Set<number>());
  for (let from = 0; from < draws.length; from += BATCH) {
    const batch = draws.slice(from, from + BATCH);
    const good = await areGood(question, names, batch);
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

function combination(domains: Domain[], index: number): number[] {
  let rest = index;
  return domains.map((domain) => {
    const position = rest % domain.size;
    rest = Math.floor(rest / domain.size);
    return domain.at(position);
  });
}

async function areGood(question: SourceOf<'number'>, names: string[], draws: number[][]): Promise<boolean[]> {
  const parts = [question.answer, ...question.wrong.flatMap(({ when, value }) => [`Number(${when ?? 'true'})`, value])];
  const of = `((${names.join(', ')}) => [${parts.map((part) => `(${part})`).join(', ')}])`;
  const results = await evaluate(
    undefined,
    draws.map((draw) => `${of}(${draw.map((value) => `(${value})`).join(', ')})`),
  );
  return results.map((result) => {
    if (result.kind !== 'value') throw new Error(result.message);
    const [right = Number.NaN, ...rest] = [...(result.value as Iterable<number>)]; // A list of numbers, as written above.
    const wrong = question.wrong.flatMap((_, at) => (rest[2 * at] === 1 ? [rest[2 * at + 1] ?? Number.NaN] : []));
    const same = (one: number, other: number) => isWithin(one, other, question.tolerance);
    return wrong.every(
      (value, at) =>
        Number.isFinite(value) && !same(value, right) && !same(right, value) && !wrong.slice(0, at).some((earlier) => same(value, earlier)),
    );
  });
}
