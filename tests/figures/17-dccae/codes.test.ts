import { describe, expect, it } from 'vitest';
import {
  CHANNELS,
  type Codes,
  correlation,
  loss,
  RIDGE,
  reconstruction,
  trained,
  withChannel,
} from '../../../src/figures/17-dccae/codes.ts';
import { reference } from '../reference.ts';

const table = (side: 'a' | 'b', kept: (index: number) => boolean): number[][] =>
  (CHANNELS[side][0]?.values ?? []).map((_, i) => CHANNELS[side].map(({ values }, index) => (kept(index) ? (values[i] ?? 0) : 0)));
const code = (side: 'a' | 'b', kept: number[]): number[][] =>
  (CHANNELS[side][0]?.values ?? []).map((_, i) => kept.map((index) => CHANNELS[side][index]?.values[i] ?? 0));

it.each<Codes>([
  { a: [0, 1], b: [0, 1] },
  { a: [0, 3], b: [3, 0] },
  { a: [1, 2], b: [0, 1] },
])('has the loss that the exercise computes: %j', async (codes) => {
  const data = (['a', 'b'] as const).flatMap((side) => [table(side, () => true), table(side, (index) => codes[side].includes(index))]);
  const tables = [code('a', codes.a), code('b', codes.b), ...data].map((rows) => JSON.stringify(rows)).join(', ');
  expect(await reference('dccae-loss', `dccaeLoss(${tables}, 0.4, ${RIDGE})`)).toEqual({
    corr: expect.closeTo(correlation(codes), 6),
    recon: expect.closeTo(reconstruction(codes), 9),
    loss: expect.closeTo(loss(codes, 0.4), 6),
  });
});

describe('training', () => {
  it('spends the places on what is shared while λ is small, and on what is loud while it is large', () => {
    expect(trained(0)).toEqual({ a: [0, 1], b: [0, 1] });
    expect(trained(0.2)).toEqual({ a: [0, 1], b: [0, 1] });
    expect(trained(0.8)).toEqual({ a: [0, 3], b: [0, 3] });
    expect(trained(2)).toEqual({ a: [2, 3], b: [2, 3] });
  });
});

it('fills two places, and lets the first one leave', () => {
  expect(withChannel([0, 1], 3)).toEqual([1, 3]);
  expect(withChannel([0, 1], 1)).toEqual([0, 1]);
});
