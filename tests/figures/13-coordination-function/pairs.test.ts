import { describe, expect, it } from 'vitest';
import {
  bestTurn,
  BY_MEANING,
  CAPTIONS,
  captionsWith,
  loss,
  NONE,
  type Pairing,
  PICTURES,
  ROW_BY_ROW,
} from '../../../src/figures/13-coordination-function/pairs.ts';
import { reference } from '../reference.ts';

const direction = ({ angle }: { angle: number }) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];

it.each<[Pairing, number]>([
  [ROW_BY_ROW, 0],
  [BY_MEANING, 70],
  [[2, null, 2, 0], -145],
  [NONE, 33],
])('costs what the exercise charges (%j, turned by %d)', async (pairing, turned) => {
  const [cos, sin] = direction({ angle: turned });
  const pairs = pairing.flatMap((caption, picture) => (caption === null ? [] : [[picture, caption]]));
  const args = [
    PICTURES.map(direction),
    CAPTIONS.map(direction),
    [
      [1, 0],
      [0, 1],
    ],
    [
      [cos, -(sin ?? 0)],
      [sin, cos],
    ],
    pairs,
  ];
  const call = `coordinationLoss(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  expect(await reference('coordination-loss', call)).toMatchObject({ loss: expect.closeTo(loss(pairing, turned), 12) });
});

describe('the best turn', () => {
  it.each([[ROW_BY_ROW], [BY_MEANING], [[3, 0, null, 1]]])('costs less than any other (%j)', (pairing) => {
    const best = bestTurn(pairing) ?? Number.NaN;
    const all = Array.from({ length: 360 }, (_, i) => loss(pairing, i - 180));
    expect(loss(pairing, best)).toBeCloseTo(Math.min(...all), 12);
  });

  it('suits all pairs only if they belong together', () => {
    expect(loss(BY_MEANING, bestTurn(BY_MEANING) ?? 0)).toBeLessThan(0.02);
    expect(loss(ROW_BY_ROW, bestTurn(ROW_BY_ROW) ?? 0)).toBeGreaterThan(0.4);
  });

  it('suits no list of pairs any more once a caption has changed its sign', () => {
    const captions = captionsWith({ flipped: true });
    expect(loss(BY_MEANING, bestTurn(BY_MEANING, captions) ?? 0, captions)).toBeGreaterThan(0.4);
    expect(loss(BY_MEANING, 70, captions) - loss(BY_MEANING, 70)).toBeCloseTo(0.5, 1);
  });

  it('moves when one arrow does', () => {
    expect(bestTurn([1, 3, 0, 0])).not.toBe(bestTurn(BY_MEANING));
  });

  it('does not exist without pairs', () => {
    expect(bestTurn(NONE)).toBeNull();
    expect(loss(NONE, 120)).toBe(0);
  });
});
