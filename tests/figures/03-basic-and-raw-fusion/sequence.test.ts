import { expect, it } from 'vitest';
import { attends, attentionWeights, elementsOf, SIDE } from '../../../src/figures/03-basic-and-raw-fusion/sequence.ts';
import { reference } from '../reference.ts';

it('has the elements of the exercise, in its order', async () => {
  // Every pixel holds its own number, and W_I picks the first pixel of a patch; words are −1, −2, …
  const image = Array.from({ length: SIDE }, (_, y) => Array.from({ length: SIDE }, (_, x) => SIDE * y + x));
  for (const patch of [1, 2, 3, 4, 6]) {
    const first = [Array.from({ length: patch ** 2 }, (_, q) => (q === 0 ? 1 : 0))];
    const call = `rawFusion(${JSON.stringify(image)}, ${patch}, ${JSON.stringify(first)}, [0, 1, 2], [[-1], [-2], [-3]], [[0], [0]])`;
    const marks = elementsOf(patch, 3).map((element) => [
      element.kind === 'patch' ? SIDE * element.top + element.left : -1 - element.index,
    ]);
    expect(await reference('raw-fusion-sequence', call)).toEqual(marks);
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
