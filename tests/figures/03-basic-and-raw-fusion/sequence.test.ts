import { expect, it } from 'vitest';
import { attends, attentionWeights, elementsOf, SIDE } from '../../../src/figures/03-basic-and-raw-fusion/sequence.ts';
import { reference } from '../reference.ts';

it('has the elements of the exercise, in its order', async () => {
  // A patch holds the number of its first pixel; words are −1, −2, …
  for (const patch of [1, 2, 3, 4, 6]) {
    const corners = Array.from({ length: SIDE ** 2 }, (_, pixel) => ({ top: Math.floor(pixel / SIDE), left: pixel % SIDE })).filter(
      ({ top, left }) => top % patch === 0 && left % patch === 0 && Math.max(top, left) + patch <= SIDE,
    );
    const patches = JSON.stringify(corners.map(({ top, left }) => [SIDE * top + left]));
    const call = `rawFusion(${patches}, [[1]], [0, 1, 2], [[-1], [-2], [-3]], [[0], [0]], [[1]], [[1]], 'raw').sequence`;
    const marks = elementsOf(patch, 3).map((element) => [
      element.kind === 'patch' ? SIDE * element.top + element.left : -1 - element.index,
    ]);
    expect(await reference('raw-fusion-sequence', call)).toEqual(marks);
  }
});

it('lets those attend to each other that do so in the exercise', async () => {
  const elements = elementsOf(3, 2);
  for (const [meeting, name] of [
    ['raw', 'raw'],
    ['abstract', 'basic'],
  ] as const) {
    const call = `rawFusion([[1], [2], [3], [4]], [[1]], [0, 0], [[1]], [[0], [0]], [[1]], [[1]], '${name}').attention.map((row) => row.map((w) => w > 0))`;
    expect(await reference('raw-fusion-sequence', call)).toEqual(elements.map((from) => elements.map((to) => attends(from, to, meeting))));
  }
});

it('counts as many weights as there are pairs that attend', () => {
  for (const meeting of ['raw', 'abstract'] as const) {
    const elements = elementsOf(2, 4);
    const pairs = elements.flatMap((from) => elements.filter((to) => attends(from, to, meeting)));
    const { within, between } = attentionWeights(9, 4, meeting);
    expect(within + between).toBe(pairs.length);
  }
});

it('has nothing between the modalities while they are apart', () => {
  expect(attentionWeights(9, 3, 'abstract').between).toBe(0);
  expect(attentionWeights(9, 3, 'raw').between).toBe(54);
});
