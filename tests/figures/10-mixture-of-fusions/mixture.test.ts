import { describe, expect, it } from 'vitest';
import { errorAlone, errorOf, gradient, mix, type Task, train, weightsOf } from '../../../src/figures/10-mixture-of-fusions/mixture.ts';
import { reference } from '../reference.ts';

const biases = [0.3, -1, 0.3, 2];

it.each([1, 2, 3, 4])('mixes as the exercise does when %s experts are kept', async (topK) => {
  const zero = JSON.stringify(biases.map(() => [0, 0]));
  const weights = weightsOf(biases, topK);
  expect(await reference('mixture-of-fusions', `mixtureOfFusions([1.5], [-2], ${zero}, ${JSON.stringify(biases)}, ${topK})`)).toEqual({
    weights: weights.map((weight) => expect.closeTo(weight, 12)),
    z: [expect.closeTo(mix({ a: 1.5, b: -2, target: 0 }, weights), 12)],
  });
});

it.each<[Task, number]>([
  ['agree', 4],
  ['only-a', 3],
  ['product', 4],
  ['far-sum', 4],
])('has the gradient of its error (%s, K = %s)', (task, topK) => {
  const step = 1e-6;
  gradient(task, biases, topK).forEach((slope, k) => {
    const moved = (by: number) =>
      errorOf(
        task,
        weightsOf(
          biases.map((bias, j) => (j === k ? bias + by : bias)),
          topK,
        ),
      );
    expect(slope).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 6);
  });
});

describe('after training', () => {
  const trained = (task: Task, topK = 4) => weightsOf(train(task, [0, 0, 1, 2], topK, 200).biases, topK);

  it('the product has won where signs are multiplied, and A where A is all', () => {
    expect(trained('product')[3]).toBeGreaterThan(0.9);
    expect(trained('only-a')[0]).toBeGreaterThan(0.8);
  });

  it('the product has also won where a sum far from zero is asked for, which has no interaction', () => {
    expect(trained('far-sum')[3]).toBeGreaterThan(0.85);
    for (const k of [0, 1, 2]) expect(errorAlone('far-sum', 3)).toBeLessThan(errorAlone('far-sum', k) / 5);
  });

  it('no one has where both agree, and the mixture is better than each alone', () => {
    const weights = trained('agree');
    expect(Math.max(...weights)).toBeLessThan(0.7);
    for (const k of [0, 1, 2, 3]) expect(errorOf('agree', weights)).toBeLessThan(errorAlone('agree', k));
  });

  it('the best may have been dropped before it was asked', () => {
    expect(errorOf('agree', trained('agree', 2))).toBeGreaterThan(errorAlone('agree', 0));
  });

  it('nothing has moved with a single expert', () => {
    expect(train('only-a', [0, 0, 1, 2], 1, 200).biases).toEqual([0, 0, 1, 2]);
  });
});
