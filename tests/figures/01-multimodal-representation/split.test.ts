import { expect, it } from 'vitest';
import { mixture, sharesOf, split, withCell } from '../../../src/figures/01-multimodal-representation/split.ts';
import { reference } from '../reference.ts';

const uneven = [
  [1.5, -2, 0.25],
  [0, 3, 1],
];

it('takes a table apart as the exercise does', async () => {
  const parts = split(uneven);
  expect(await reference('interaction-share', `interactionShare(${JSON.stringify(uneven)})`)).toEqual({
    interaction: parts.interaction.map((row) => row.map((v) => expect.closeTo(v, 12))),
    share: expect.closeTo(sharesOf(parts).interaction, 12),
  });
});

it('gives parts that add up to the table, and shares that add up to 1', () => {
  const { additive, interaction } = split(uneven);
  const again = additive.map((row, i) => row.map((v, j) => v + (interaction[i]?.[j] ?? 0)));
  expect(again).toEqual(uneven.map((row) => row.map((v) => expect.closeTo(v, 12))));
  const { rows, columns, interaction: rest } = sharesOf(split(uneven));
  expect(rows + columns + rest).toBeCloseTo(1, 12);
});

it('finds no interaction in a sum, and nothing else in a product of centred effects', () => {
  expect(sharesOf(split(mixture(0))).interaction).toBe(0);
  expect(sharesOf(split(mixture(1)))).toEqual({ rows: 0, columns: 0, interaction: 1 });
});

it('has no share to give where the table is constant', () => {
  expect(
    sharesOf(
      split([
        [2, 2],
        [2, 2],
      ]),
    ),
  ).toEqual({ rows: 0, columns: 0, interaction: 0 });
});

it('changes one cell, and all cells of both parts with it', () => {
  const before = split(mixture(0.5));
  const after = split(withCell(mixture(0.5), 0, 2, 2));
  before.additive.forEach((row, i) => row.forEach((v, j) => expect(after.additive[i]?.[j]).not.toBeCloseTo(v, 6)));
  before.interaction.forEach((row, i) => row.forEach((v, j) => expect(after.interaction[i]?.[j]).not.toBeCloseTo(v, 6)));
});
