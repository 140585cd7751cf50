import { describe, expect, it } from 'vitest';
import { readCall } from '../../graders/examples/read-example.ts';
import { smallestSet, toldBy } from '../../graders/examples/smallest-set.ts';
import { openWhole } from '../../graders/grade.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { checkExamples } from '../../src/check/examples.ts';
import { bench, doubling } from '../a-bench.ts';

const exercises = await Promise.all((await publishedExercises()).map(loadPackage));

function argsOf({ entry }: ExercisePackage, call: string) {
  const read = readCall(bench.learner, entry, call);
  if (read.kind !== 'call') throw new Error(`${call} cannot be read`);
  return read.args;
}

describe('the examples that an exercise names', () => {
  it.each(exercises.map((pack) => [pack.id, pack] as const))(
    'tell all known mistakes of %s, and none of them could be left out',
    (_, pack) => {
      const exercise = openWhole(bench.author, pack);
      const { examples = [] } = pack;
      const told = examples.map((call) => toldBy(exercise, argsOf(pack, call)));
      expect(told).not.toContain(undefined);
      const toldBut = (left: number) => new Set(told.flatMap((names, index) => (index === left ? [] : (names ?? []))));
      const names = mistakesIn(pack).map(({ name }) => name);
      expect([...toldBut(-1)].sort()).toEqual(names.sort());
      for (const index of examples.keys()) expect(toldBut(index).size).toBeLessThan(names.length);
    },
  );
});

describe('the smallest set of examples', () => {
  const source = (body: string) => `export const double = (v) => ${body};`;
  const mistake = (name: string, body: string) => ({ name, verdict: 'wrong_answer' as const, feedback: 'No.', source: source(body) });

  it('is one call where one tells all', () => {
    const exercise = openWhole(bench.author, doubling());
    const { calls, untold, mistakes } = smallestSet(exercise);
    expect([calls.length, untold, mistakes]).toEqual([1, [], 2]);
    expect(toldBy(exercise, argsOf(exercise.package, calls[0] ?? ''))).toEqual(['squares', 'first-only']);
  });

  it('has several where no call tells all, and names what no short call tells', () => {
    const pack = doubling({
      submissions: [
        mistake('empty', 'v.length ? v.map((x) => 2 * x) : 0'),
        mistake('others', 'v.length ? v.map(() => 7.5) : v'),
        mistake('never', 'v.length > 200 ? 0 : v.map((x) => 2 * x)'),
      ],
    });
    const { calls, untold } = smallestSet(openWhole(bench.author, pack));
    expect(calls).toHaveLength(2);
    expect(calls).toContain('double([])');
    expect(untold).toEqual(['never']);
  });
});

describe('the check of examples', () => {
  const checked = (examples: string[] | undefined, parts: Partial<ExercisePackage> = {}) => {
    const pack = doubling({ ...parts, ...(examples && { examples }) });
    return checkExamples(bench, openWhole(bench.author, pack));
  };

  it('is content where they tell all, and says so', () => {
    const { findings, report } = checked(['double([1, 3])']);
    expect(findings).toEqual([]);
    expect(report).toEqual({ calls: ['double([1, 3])'], untold: [], mistakes: 2 });
  });

  it('names calls that would do where they do not', () => {
    const [only, ...others] = checked(['double([2])']).findings;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'note', rule: 'examples', file: 'exercise.yaml', path: ['examples'] });
    expect(only?.found).toContain('0 of 2 known mistakes');
    expect(only?.fix).toMatch(/^Write examples: \["double\(\[.*\]\)"\]$/);
    expect(checked(undefined).findings).toHaveLength(1);
  });

  it('refuses a call that cannot be judged', () => {
    expect(checked(['double([1, 3])', 'double(1', 'double(["a"])']).findings.map(({ severity, path }) => [severity, path])).toEqual([
      ['error', ['examples', 1]],
      ['error', ['examples', 2]],
    ]);
  });

  it('names a mistake that no short call tells', () => {
    const source = 'export const double = (v) => v.length > 200 ? 0 : v.map((x) => 2 * x);';
    const { findings } = checked([], { submissions: [{ name: 'long-lists', verdict: 'wrong_answer', feedback: 'No.', source }] });
    expect(findings).toMatchObject([{ severity: 'note', file: 'submissions/wrong_answer/long-lists.ts' }]);
  });
});
