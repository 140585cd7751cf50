import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [images: number[][], texts: number[][], scale: number, prompts: number[][][]];
type Result = { loss: number; probs: number[][] };

export const laws: Laws<Args, Result> = {
  order: {
    says: 'The order of the pairs does not matter: reversing images and texts only reverses the rows of the probabilities.',
    change: (images, texts, scale, prompts) => [images.toReversed(), texts.toReversed(), scale, prompts],
    becomes: ({ loss, probs }) => ({ loss, probs: probs.toReversed() }),
  },
  lengths: {
    says: 'Only directions count: images four times as long and prompts twice as long change nothing.',
    change: (images, texts, scale, prompts) => [scaled(4, images), texts, scale, prompts.map((ofClass) => scaled(2, ofClass))],
  },
  classes: {
    says: 'The order of the classes does not matter: reversing them reverses each row of the probabilities.',
    change: (images, texts, scale, prompts) => [images, texts, scale, prompts.toReversed()],
    becomes: ({ loss, probs }) => ({ loss, probs: probs.map((row) => row.toReversed()) }),
  },
  probabilities: {
    says: 'The probabilities of an image sum to 1.',
    holds: ({ probs }) => probs.every((row) => Math.abs(row.reduce((sum, p) => sum + p, 0) - 1) < 1e-9),
  },
};

const scaled = (factor: number, rows: number[][]) => rows.map((row) => row.map((value) => factor * value));
