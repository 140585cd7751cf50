import { expect, it } from 'vitest';
import { principalAxes } from '../../../src/build/emoji/principal-axes.ts';

it('finds the axes of points whose spread is known, largest first', () => {
  // ±3 along (0.6, 0.8, 0, …), ±2 along (0.8, −0.6, 0, …), less along the others: 40 rows, so variances 18/40 and 8/40 about the mean 5.
  const width = 20;
  const along = (vector: number[], by: number) => Array.from({ length: width }, (_, j) => 5 + by * (vector[j] ?? 0));
  const rows = [3, -3].map((by) => along([0.6, 0.8], by));
  rows.push(...[2, -2].map((by) => along([0.8, -0.6], by)));
  for (let j = 2; j < width; j++) rows.push(...[1, -1].map((by) => along([...new Array(j).fill(0), 1], by / j)));
  const { mean, axes, variances } = principalAxes(rows, 2);
  expect(mean.every((value) => Math.abs(value - 5) < 1e-12)).toBe(true);
  expect(variances.map((value) => value.toFixed(9))).toEqual(['0.450000000', '0.200000000']);
  expect(axes[0]?.slice(0, 3).map((value) => Math.abs(value).toFixed(6))).toEqual(['0.600000', '0.800000', '0.000000']);
  expect(axes[1]?.slice(0, 3).map((value) => Math.abs(value).toFixed(6))).toEqual(['0.800000', '0.600000', '0.000000']);
});
