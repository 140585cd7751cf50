import { describe, expect, it } from 'vitest';
import {
  boundOfBatch,
  criticOf,
  drawPairs,
  expectedBound,
  information,
  learntByHeart,
  uniform,
  worldWith,
} from '../../../src/figures/28-infonce-bound/bound.ts';
import { reference } from '../reference.ts';

/** [[0.4, 0.1], [0.1, 0.4]]: alike with probability 0.8. */
const TWO = { values: 2, likeness: 0.6 };
const BEST = '[[Math.log(1.6), Math.log(0.4)], [Math.log(0.4), Math.log(1.6)]]';

describe('the expected bound', () => {
  it('is the expected bound of the exercise, for two candidates', async () => {
    const call = `infoNceBound([[0.4, 0.1], [0.1, 0.4]], ${BEST}, [[0, 0]])`;
    expect(await reference('infonce-bound', `${call}.expected`)).toBeCloseTo(expectedBound(TWO, 2, 1), 12);
    expect(await reference('infonce-bound', `${call}.mi`)).toBeCloseTo(information(TWO), 12);
  });

  it('rises to the information from below', () => {
    expect(expectedBound(TWO, 2, 1)).toBeCloseTo(0.0963724, 6);
    expect(expectedBound(TWO, 4, 1)).toBeCloseTo(0.145801, 6);
    expect(expectedBound(TWO, 16, 1)).toBeCloseTo(0.181368, 6);
    expect(expectedBound(TWO, 256, 1)).toBeCloseTo(0.192041, 6);
    expect(information(TWO)).toBeCloseTo(0.192745, 6);
  });

  it('is below both ceilings for every critic, and best for the best', () => {
    for (const nats of [0.5, 2, 4]) {
      const world = worldWith(64, nats);
      for (const candidates of [2, 16, 512]) {
        const best = expectedBound(world, candidates, 1);
        for (const strength of [0, 0.5, 1, 1.5, 2]) {
          const bound = expectedBound(world, candidates, strength);
          expect(bound).toBeLessThanOrEqual(Math.min(nats, Math.log(candidates)) + 1e-9);
          expect(bound).toBeLessThanOrEqual(best + 1e-12);
        }
      }
    }
  });

  it('is 0 for a critic that tells nothing apart', () => {
    expect(expectedBound(worldWith(64, 3), 32, 0)).toBeCloseTo(0, 12);
  });
});

describe('single batches', () => {
  it('are scored as the exercise scores them', async () => {
    const pairs: [number, number][] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
    ];
    const call = `infoNceBound([[0.4, 0.1], [0.1, 0.4]], ${BEST}, ${JSON.stringify(pairs)}).bound`;
    expect(
      boundOfBatch(
        pairs.map(([a, b]) => ({ a, b })),
        criticOf(TWO, 1),
      ),
    ).toBeCloseTo(Number(await reference('infonce-bound', call)), 12);
  });

  it('have the expected bound as their mean', () => {
    const random = uniform(3);
    const world = worldWith(64, 3);
    const mean = meanOf(20_000, () => boundOfBatch(drawPairs(world, 8, random), criticOf(world, 1)));
    expect(mean).toBeCloseTo(expectedBound(world, 8, 1), 1);
  });

  it('may lie above the information', () => {
    const random = uniform(1);
    const world = worldWith(64, 1);
    const bounds = Array.from({ length: 50 }, () => boundOfBatch(drawPairs(world, 8, random), criticOf(world, 1)));
    expect(Math.max(...bounds)).toBeGreaterThan(1);
  });
});

describe('a critic that has learnt a batch by heart', () => {
  const nothingShared = worldWith(64, 0);

  it('claims nearly log N of it, though nothing is shared', () => {
    const random = uniform(5);
    const mean = meanOf(200, () => {
      const pairs = drawPairs(nothingShared, 8, random);
      return boundOfBatch(pairs, learntByHeart(pairs));
    });
    expect(mean).toBeGreaterThan(0.9 * Math.log(8));
  });

  it('claims nothing of a fresh one, on average', () => {
    const random = uniform(6);
    for (const candidates of [2, 16, 128]) {
      const mean = meanOf(200, () =>
        boundOfBatch(drawPairs(nothingShared, candidates, random), learntByHeart(drawPairs(nothingShared, candidates, random))),
      );
      expect(mean).toBeLessThan(0.01);
    }
  });
});

const meanOf = (count: number, draw: () => number): number =>
  Array.from({ length: count }, draw).reduce((sum, value) => sum + value, 0) / count;

it('finds the world in which so much is shared', () => {
  for (const nats of [0, 0.3, 2, 4]) expect(information(worldWith(64, nats))).toBeCloseTo(nats, 9);
});
