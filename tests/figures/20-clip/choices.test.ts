import { expect, it } from 'vitest';
import { byColumns, byRows, CLASSES, chosen, cosines, losses } from '../../../src/figures/20-clip/choices.ts';
import { reference } from '../reference.ts';

const batch = { images: [0, 40, 200], texts: [25, 50, 190] };
const vector = (angle: number): number[] => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];

it('has the loss and the probabilities that the exercise computes', async () => {
  const prompts = CLASSES.map(({ angle }) => [vector(angle)]);
  const tables = [batch.images.map(vector), batch.texts.map(vector)].map((rows) => JSON.stringify(rows)).join(', ');
  const shares = byRows(
    cosines(
      batch.images,
      CLASSES.map(({ angle }) => angle),
    ),
    7,
  );
  expect(await reference('clip-loss-and-zero-shot', `clip(${tables}, 7, ${JSON.stringify(prompts)})`)).toEqual({
    loss: expect.closeTo(losses(batch, 7).mean, 10),
    probs: shares.map((row) => row.map((share) => expect.closeTo(share, 10))),
  });
});

it('starts where every image chooses right and a text does not', () => {
  const S = cosines(batch.images, batch.texts);
  expect(byRows(S, 10).map(chosen)).toEqual([0, 1, 2]);
  const columns = byColumns(S, 10);
  expect([0, 1, 2].map((j) => chosen(columns.map((row) => row[j] ?? 0)))).toEqual([1, 1, 2]);
});

it('costs log N where all similarities are equal, and more with a larger scale where a choice is wrong', () => {
  expect(losses({ images: [30, 30, 30], texts: [30, 30, 30] }, 50).mean).toBeCloseTo(Math.log(3), 12);
  expect(losses(batch, 100).ofTexts[0]).toBeGreaterThan(2 * (losses(batch, 10).ofTexts[0] ?? 0));
});

it('stays finite at the largest scale', () => {
  expect(losses({ images: [0, 180], texts: [180, 0] }, 100).mean).toBeCloseTo(200, 6);
});
