import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [joint: number[][], critic: number[][], pairs: [number, number][]];
type Result = { bound: number; expected: number; mi: number };

export const laws: Laws<Args, Result> = {
  scale: {
    says: 'Only the shares count: a table whose weights are all three times as large gives the same results.',
    change: (joint, critic, pairs) => [joint.map((row) => row.map((w) => 3 * w)), critic, pairs],
  },
  twice: {
    says: 'Every pair taken twice makes twice as many candidates: the loss is larger by log 2, and the bound the same.',
    change: (joint, critic, pairs) => [joint, critic, [...pairs, ...pairs]],
  },
  ofTheAnchor: {
    says: 'What is added to all scores of one anchor cancels: it helps every candidate alike.',
    change: (joint, critic, pairs) => [joint, critic.map((scores, a) => scores.map((score) => score + 3 - a)), pairs],
  },
  blind: {
    says: 'A critic that gives every pair the same score proves nothing, of a batch or on average.',
    change: (joint, critic, pairs) => [joint, critic.map((scores) => scores.map(() => 2)), pairs],
    becomes: ({ mi }) => ({ bound: 0, expected: 0, mi }),
  },
  bounded: {
    says: 'On average, no critic proves more than there is, nor more than log 2 with two candidates.',
    holds: ({ expected, mi }) => expected <= Math.min(mi, Math.LN2) + 1e-9,
  },
};
