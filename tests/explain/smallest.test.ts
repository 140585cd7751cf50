import { describe, expect, it } from 'vitest';
import { countNumbers } from '../../graders/cases/size.ts';
import type { Value } from '../../graders/value.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { judge, ofKind } from '../a-bench.ts';

const SEEDS = [1, 7];
const exercises = await Promise.all((await exerciseIds()).map(loadPackage));

/** The smallest failing inputs that there are, by exercise and mistake: how many numbers, over the seeds. */
const sizes: string[] = [];

/** More numbers than this nobody looks through. Only canonical correlation needs as many: it takes n ≥ 4 rows of two views. */
const MANY = 26;

/** Mistakes that no simple numbers show, and why. */
const NEED_OTHERS: Record<string, string> = {
  'mutual-information/colliding-keys': 'labels of two digits are what collides',
};

const numbersOf = (value: Value): number[] => (typeof value === 'number' ? [value] : Array.isArray(value) ? value.flatMap(numbersOf) : []);
const isSimple = (x: number) => [0, 0.25, 0.5, 1, 1.5, 2, 3, 4].includes(Math.abs(x));

describe('the smallest failing input', () => {
  it.each(
    exercises.flatMap((exercise) =>
      exercise.submissions
        .filter(({ verdict }) => verdict === 'wrong_answer')
        .map((mistake) => [exercise.id, mistake.name, exercise, mistake] as const),
    ),
  )('of %s, %s can be read at a glance, on every seed', (id, name, exercise, mistake) => {
    const found = SEEDS.map((seed) => ofKind(judge(exercise, mistake.source, seed), 'wrong_answer').counterexample);
    const counts = found.map(({ args }) => countNumbers(args));
    sizes.push(`${id}/${name}: ${counts.join(' ')}   ${found[0]?.call.replace(/\s+/g, ' ')}`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MANY);
    // Whatever the seed, about the same: what is shown hangs on the mistake, not on luck.
    expect(Math.max(...counts)).toBeLessThanOrEqual(2 * Math.min(...counts) + 2);
    if (`${id}/${name}` in NEED_OTHERS) return;
    for (const { args } of found) expect(numbersOf(args).filter(isSimple).length).toBeGreaterThanOrEqual(0.6 * countNumbers(args));
  });

  it('is listed', () => {
    console.log(['numbers in the smallest failing input, seeds 1 and 7', ...sizes.sort()].join('\n'));
    expect(sizes.length).toBeGreaterThan(0);
  });
});
