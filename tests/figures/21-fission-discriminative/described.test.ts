import { expect, it } from 'vitest';
import { described } from '../../../src/figures/21-fission-discriminative/described.ts';

const START = { task: 'a', joint: 0.5, on: { a: false, joint: true, b: true } } as const;

it('the drawing is said in one sentence', () => {
  expect(described(START, false)).toBe(
    'The label is in A alone: the code of A is switched off, the joint code brings 50 per cent of the answer, the code of B brings 0 per cent of the answer; 100 of 100 answers are right, the loss is 0.201.',
  );
});

it('nothing of the answer is said before the guess', () => {
  expect(described(START, true)).toBe(
    'The label is in A alone: the code of A is switched off, the joint code is on, the code of B is on; how many answers are right is hidden.',
  );
});
