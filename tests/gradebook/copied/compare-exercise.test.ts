import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXERCISES } from '../../../src/build/packages.ts';
import { publishedExercises } from '../../published.ts';
import { acquaintances } from '../../../src/gradebook/copied/acquaintances.ts';
import type { ExerciseAlike, Solution } from '../../../src/gradebook/copied/alike.ts';
import { compareExercise } from '../../../src/gradebook/copied/compare-exercise.ts';
import { ADA, DISGUISED, OTHER } from './solutions.ts';

function toTheEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const solution = (key: string, source: string): Solution => ({ key, file: `${key}.ts`, position: 0, source });
const compare = (solutions: Solution[], known: string[] = []): ExerciseAlike => toTheEnd(compareExercise('entropy', known, solutions));
const learners = ({ pairs }: ExerciseAlike) => pairs.map(({ left, right }) => `${left.key} ${right.key}`);

it('finds a copy whose names, comments, spacing, types, numbers and semicolons were changed, and no other', () => {
  const found = compare([solution('ada', ADA), solution('bob', DISGUISED), solution('cy', OTHER)]);
  expect(learners(found)).toEqual(['ada bob']);
  expect(found).toMatchObject({ compared: 3, tooShort: [], tooLong: [] });
  const [{ left, right, share } = expect.fail()] = found.pairs;
  expect(share).toBe(1);
  const texts = ({ source, stretches }: typeof left) => stretches.map(({ start, end }) => source.slice(start, end));
  expect(left.stretches.map(({ number }) => number)).toEqual(right.stretches.map(({ number }) => number));
  expect(texts(left).join()).toContain('bits - share * Math.log(share)');
  expect(texts(right).join()).toContain('result - p * Math.log(p)');
});

it('finds a part that was copied into something longer', () => {
  const longer = `${DISGUISED}\n${OTHER.replace('function entropy', 'function another')}`;
  expect(learners(compare([solution('ada', ADA), solution('bob', longer)]))).toEqual(['ada bob']);
  expect(learners(compare([solution('ada', longer), solution('bob', ADA)]))).toEqual(['ada bob']);
});

it('counts nothing that the exercise has itself', () => {
  expect(compare([solution('ada', ADA), solution('bob', DISGUISED)], [ADA])).toMatchObject({ pairs: [], tooShort: ['ada', 'bob'] });
});

it('counts nothing that many of the class have', () => {
  const class_ = (many: number) => compare(Array.from({ length: many }, (_, index) => solution(`s${index}`, ADA)));
  expect(class_(5).pairs).toHaveLength(10);
  expect(class_(6)).toMatchObject({ pairs: [], compared: 0 });
});

it('compares no learner with themselves, and of two learners shows the pair that is most alike', () => {
  const again = { ...solution('bob', ADA.replace('sum === 0', 'sum < 1')), position: 1 };
  const found = compare([solution('ada', ADA), { ...solution('ada', DISGUISED), position: 1 }, solution('bob', OTHER), again]);
  expect(learners(found)).toEqual(['ada bob']);
});

it('says of whom nothing can be said', () => {
  const short = 'function entropy(w) { return w.length; }';
  const long = `function entropy() { return [${'1, '.repeat(3_000)}]; }`;
  const found = compare([solution('ada', short), solution('bob', short), solution('cy', long), solution('dan', 'x'.repeat(60_000))]);
  expect(found).toEqual({ exercise: 'entropy', pairs: [], compared: 0, tooShort: ['ada', 'bob'], tooLong: ['cy', 'dan'] });
});

it('is not held up by filler, and does not take it for a copy', () => {
  const filler = (by: string) => `function entropy() { return 0${` ${by} 1`.repeat(2_000)}; }`;
  expect(compare([solution('ada', filler('+')), solution('bob', filler('+'))])).toMatchObject({ pairs: [] });
});

it('finds a copy in what cannot be parsed', () => {
  const broken = (source: string) => source.slice(0, -1);
  expect(learners(compare([solution('ada', broken(ADA)), solution('bob', broken(ADA).replaceAll('weight', 'x'))]))).toEqual(['ada bob']);
});

it('finds the same in any order', () => {
  const solutions = [solution('ada', ADA), solution('bob', DISGUISED), solution('cy', OTHER), solution('dan', ADA)];
  expect(compare(solutions.toReversed())).toEqual(compare(solutions));
});

it('finds nothing among the right solutions of the course, which one author wrote in different ways', async () => {
  const found = (await publishedExercises()).flatMap((name) => {
    const read = (file: string) => readFileSync(join(EXERCISES, name, file), 'utf8');
    const files = ['reference.ts', ...readdirSync(join(EXERCISES, name, 'submissions/accepted')).map((it) => `submissions/accepted/${it}`)];
    const solutions = files.map((file) => solution(file, read(file)));
    return learners(compare(solutions, [read('starter.ts')])).map((pair) => `${name}: ${pair}`);
  });
  expect(found).toEqual([]);
});

it('names learners who are alike in more than one exercise', () => {
  const found = compare([solution('ada', ADA), solution('bob', DISGUISED), solution('cy', OTHER)]);
  expect(acquaintances([found])).toEqual([]);
  expect(acquaintances([found, { ...found, exercise: 'cca' }])).toEqual([
    {
      left: 'ada',
      right: 'bob',
      exercises: [
        { exercise: 'entropy', share: 1 },
        { exercise: 'cca', share: 1 },
      ],
    },
  ]);
});
