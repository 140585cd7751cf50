import { expect, it } from 'vitest';
import type { Value } from '../../graders/value.ts';
import { evaluate } from '../../src/build/evaluate.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { height } from '../../src/figures/06-additive-fusion/surface.ts';
import { anchorLoss, type Mining } from '../../src/figures/19-contrastive-triplet-loss/hinges.ts';
import { entropyOf } from '../../src/figures/23-entropy/surprise.ts';

/** What the exercise's reference says, in the sandbox. */
async function reference(exercise: string, call: string): Promise<Value> {
  const [answer] = await evaluate(await loadPackage(exercise), [call]);
  if (answer?.kind !== 'value') throw new Error(`${call}: ${answer?.message ?? 'no answer'}`);
  return answer.value;
}

it('draws additive fusion as the exercise defines it', async () => {
  const z = height({ w1: 1.3, w2: -0.7, bias: 0.4, c: 0 }, { x: 1.1, y: 2.5 });
  expect(await reference('additive-fusion', 'additiveFusion([[1.1], [2.5]], [[[1.3]], [[-0.7]]], [0.4])')).toEqual([expect.closeTo(z, 12)]);
});

it.each<Mining>(['sum', 'hardest'])('charges the anchors of a batch as the exercise does (%s)', async (mining) => {
  const a = [10, 95, 200, 310];
  const b = [40, 80, 150, 300];
  const paid = (anchors: number[], others: number[]) =>
    anchors.map((anchor, i) =>
      anchorLoss({ anchor, positive: others[i] ?? 0, negatives: others.filter((_, j) => j !== i), alpha: 0.6, mining }),
    );
  const total = [...paid(a, b), ...paid(b, a)].reduce((sum, loss) => sum + loss, 0);
  const unit = (angles: number[]) =>
    JSON.stringify(angles.map((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]));
  const call = `marginContrastiveLoss(${unit(a)}, ${unit(b)}, 0.6, '${mining}')`;
  expect(total).toBeGreaterThan(0.5);
  expect(await reference('margin-contrastive-loss', call)).toBeCloseTo(total / a.length, 12);
});

it('adds up surprises as the exercise does', async () => {
  const probabilities = [0.4, 0.3, 0.2, 0.1, 0, 0];
  expect(await reference('entropy', `entropy(${JSON.stringify(probabilities)}, 2)`)).toBeCloseTo(entropyOf(probabilities), 12);
});
