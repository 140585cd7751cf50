import { expect, it } from 'vitest';
import { newBench } from '../a-bench.ts';
import { answerTo, seeded } from '../bench/author-faults/seeded.ts';
import { seenKinds } from '../bench/author-faults/seen-kinds.ts';
import { unseenKinds } from '../bench/unseen-kinds.ts';

const room = await newBench();

/** One kind in so many, each in another exercise: `npm run bench:authors` tries all of them in many. */
const SAMPLE = 5;
const faults = await seeded(
  seenKinds.filter((_, at) => at % SAMPLE === 0),
  1,
);

it.each(faults.map((fault) => [fault.kind.name, fault.exercise, fault] as const))('names %s in %s', async (_, __, fault) => {
  const { isNamed, errors } = await answerTo(room, fault);
  expect(errors.length).toBeGreaterThan(0);
  expect(isNamed, errors.map(({ file, found }) => `${file}: ${found}`).join('\n')).toBe(true);
});

it.each([
  ['those that the check was written for', seenKinds],
  ['those of somebody who had not seen it', unseenKinds],
])('every kind fits the exercises as they are, of %s', async (_, all) => {
  const kinds = new Set((await seeded(all, Number.POSITIVE_INFINITY)).map(({ kind }) => kind.name));
  expect([...kinds]).toEqual(all.map(({ name }) => name));
});
