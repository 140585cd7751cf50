import { describe, expect, it } from 'vitest';
import { countNumbers } from '../graders/cases/size.ts';
import type { Value } from '../graders/value.ts';
import { loadPackage } from '../src/build/packages.ts';
import { publishedExercises } from './published.ts';
import { ofKind } from './a-bench.ts';
import { courseVerdicts, SEEDS } from './exercises/verdicts.ts';

const exercises = await Promise.all((await publishedExercises()).map(loadPackage));
const judged = await courseVerdicts();

/** The verdicts on a solution, one for each seed. */
function verdictsOn(exercise: string, file: string) {
  const verdicts = judged.filter((it) => it.exercise === exercise && it.file === file).map(({ verdict }) => verdict);
  expect(verdicts.map(({ seed }) => seed)).toEqual(SEEDS);
  return verdicts;
}

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  it('accepts its reference on every seed', () => {
    for (const { verdict } of verdictsOn(id, 'reference.ts')) expect(verdict).toBe('accepted');
  });

  it('does not accept its starter', () => {
    for (const { verdict } of verdictsOn(id, 'starter.ts')) expect(verdict).not.toBe('accepted');
  });

  it.each(exercise.submissions.map((submission) => [`${submission.verdict}/${submission.name}`, submission] as const))(
    'gives %s its verdict, and a known mistake its name',
    (name, submission) => {
      for (const verdict of verdictsOn(id, `submissions/${name}.ts`)) {
        expect(verdict.verdict).toBe(submission.verdict);
        if (submission.verdict === 'wrong_answer') {
          expect(ofKind(verdict, 'wrong_answer').mistake).toEqual({ name: submission.name, feedback: submission.feedback });
        }
      }
    },
  );
});

describe('the smallest failing input', () => {
  const mistakes = exercises.flatMap((exercise) =>
    exercise.submissions.filter(({ verdict }) => verdict === 'wrong_answer').map(({ name }) => [exercise.id, name] as const),
  );
  const smallest = (id: string, name: string) =>
    verdictsOn(id, `submissions/wrong_answer/${name}.ts`).map((verdict) => ofKind(verdict, 'wrong_answer').counterexample);
  const sizesOf = (id: string, name: string) => smallest(id, name).map(({ args }) => countNumbers(args));

  it.each(mistakes)('of %s, %s can be read at a glance, on every seed', (id, name) => {
    const sizes = sizesOf(id, name);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MANY);
    // Whatever the seed, about the same: what is shown hangs on the mistake, not on luck.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2 * Math.min(...sizes) + 2);
    if (`${id}/${name}` in NEED_OTHERS) return;
    for (const { args } of smallest(id, name))
      expect(numbersOf(args).filter(isSimple).length).toBeGreaterThanOrEqual(0.6 * countNumbers(args));
  });

  it('has as many numbers as it had: none grows, and no mistake is lost', async () => {
    const lines = mistakes.map(([id, name]) => {
      const [first] = smallest(id, name);
      return `${id}/${name}: ${sizesOf(id, name).join(' ')}   ${first?.call.replace(/\s+/g, ' ')}`;
    });
    const heading = `Numbers in the smallest failing input of each known mistake, on seeds ${SEEDS.join(' and ')}; the input of the first.`;
    await expect(`${[heading, '', ...lines].join('\n')}\n`).toMatchFileSnapshot('exercises/smallest.txt');
  });
});

/** More numbers than this nobody looks through. Only canonical correlation needs as many: it takes n ≥ 4 rows of two views. */
const MANY = 26;

/** Mistakes that no simple numbers show, and why. */
const NEED_OTHERS: Record<string, string> = {
  'mutual-information/colliding-keys': 'labels of two digits are what collides',
  'mutual-information/concatenated-keys': 'labels of two digits are what reads alike',
};

const numbersOf = (value: Value): number[] => (typeof value === 'number' ? [value] : Array.isArray(value) ? value.flatMap(numbersOf) : []);
const isSimple = (x: number) => [0, 0.25, 0.5, 1, 1.5, 2, 3, 4].includes(Math.abs(x));
