import { describe, expect, it } from 'vitest';
import { type Keep, losses, type Model } from '../../../src/figures/11-multimodal-autoencoder/autoencoder.ts';
import { FLAT, PAIRS } from '../../../src/figures/11-multimodal-autoencoder/signals.ts';
import { gradient, MASKS, train } from '../../../src/figures/11-multimodal-autoencoder/training.ts';
import { reference } from '../reference.ts';

const both: Keep = { a: 1, b: 1 };
const onlyA: Keep = { a: 1, b: 0 };

it.each([both, onlyA])('has the losses of the exercise (%o)', async (keep) => {
  const model = train(2, 'dropout', PAIRS);
  const args = [
    PAIRS.map(({ a }) => [a]),
    PAIRS.map(({ b }) => [b]),
    PAIRS.map(() => [keep.a, keep.b]),
    model.units.map(({ fromA, fromB }) => [fromA, fromB]),
    model.units.map(({ bias }) => bias),
    [model.units.map(({ toA }) => toA)],
    [model.biasA],
    [model.units.map(({ toB }) => toB)],
    [model.biasB],
    1,
  ];
  const { a, b } = losses(model, PAIRS, keep);
  expect(await reference('autoencoder-loss', `autoencoderLoss(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)).toEqual({
    recA: expect.closeTo(a, 9),
    recB: expect.closeTo(b, 9),
    loss: expect.closeTo(a + b, 9),
  });
});

it('follows the slope of the loss', () => {
  const model: Model = { units: [{ fromA: 0.4, fromB: -0.3, bias: 0.1, toA: 0.7, toB: 0.5 }], biasA: 0.2, biasB: -0.1 };
  const loss = (fromA: number) =>
    MASKS.dropout.reduce((sum, keep) => {
      const { a, b } = losses({ ...model, units: model.units.map((unit) => ({ ...unit, fromA })) }, PAIRS, keep);
      return sum + (a + b) / 3;
    }, 0);
  const step = 1e-6;
  expect(gradient(model, PAIRS, MASKS.dropout).units[0]?.fromA).toBeCloseTo((loss(0.4 + step) - loss(0.4 - step)) / (2 * step), 6);
});

describe('two numbers of code, trained with both shown', () => {
  const model = train(2, 'both', PAIRS);

  it('copy both signals', () => {
    const { a, b } = losses(model, PAIRS, both);
    expect(a + b).toBeLessThan(0.002);
  });

  it('are worse than a flat line for the one that is hidden', () => {
    expect(losses(model, PAIRS, onlyA).b).toBeGreaterThan(FLAT.b);
  });
});

it('leaves little more than the ripple of B unknown when one is hidden in training', () => {
  const ripple = 0.25 ** 2 / 2;
  const error = losses(train(2, 'dropout', PAIRS), PAIRS, onlyA).b;
  expect(error).toBeLessThan(1.5 * ripple);
  expect(error).toBeGreaterThan(0.9 * ripple);
});
