import { describe, expect, it } from 'vitest';
import {
  classifier,
  ENCODERS,
  labelOf,
  type Model,
  result,
  SAMPLES,
  type Task,
} from '../../../src/figures/21-fission-discriminative/reading.ts';
import { reference } from '../reference.ts';

const on = { a: true, joint: true, b: true };
const TASKS: Task[] = ['a', 'b', 'both'];

it.each<Model>([
  { task: 'a', joint: 0.3, on },
  { task: 'both', joint: 0, on },
  { task: 'b', joint: 0.6, on: { ...on, joint: false } },
])('has the losses of the exercise, with each code on and off: %j', async (model) => {
  const args = [
    SAMPLES.map(({ xA }) => [xA]),
    SAMPLES.map(({ xB }) => [xB]),
    SAMPLES.map((sample) => labelOf(model.task, sample)),
    ENCODERS.a,
    ENCODERS.b,
    ENCODERS.joint,
    classifier(model),
    [0, 0],
  ];
  const without = (...off: (keyof Model['on'])[]) =>
    expect.closeTo(result({ ...model, on: { ...model.on, ...Object.fromEntries(off.map((code) => [code, false])) } }).loss, 12);
  expect(await reference('fission-loss', `fissionLoss(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)).toEqual({
    loss: without(),
    withoutA: without('a'),
    withoutS: without('joint'),
    withoutB: without('b'),
  });
});

describe('with all codes on', () => {
  it.each(TASKS)('the loss is the same wherever the label is read from (%s)', (task) => {
    const losses = [0, 0.3, 0.5, 1].map((joint) => result({ task, joint, on }).loss);
    for (const loss of losses) expect(loss).toBeCloseTo(losses[0] ?? 0, 12);
    expect(result({ task, joint: 0.5, on }).accuracy).toBe(1);
  });
});

describe('without the code of A, a label that is in A alone', () => {
  const model: Model = { task: 'a', joint: 0.5, on: { ...on, a: false } };

  it('is still read from the copy in the joint code', () => {
    expect(result(model).accuracy).toBe(1);
  });

  it('is lost where the joint code is not read', () => {
    expect(result({ ...model, joint: 0 }).accuracy).toBe(0.5);
  });
});

it('cannot do without the joint code where the label takes both modalities', () => {
  expect(result({ task: 'both', joint: 0, on: { ...on, joint: false } }).accuracy).toBe(0.5);
});
