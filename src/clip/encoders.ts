/** The two encoders: one layer each, whose weights are what is learnt. */
import type { Bag } from './captions.ts';
import { diceFrom } from './dice.ts';
import { PICTURE_NUMBERS } from './emoji-set.ts';

/** Numbers that a picture or a caption becomes: d. */
export const DIMENSIONS = 64;

export interface Encoders {
  /** d rows of 64 weights, one for each number of a picture. */
  pictures: number[][];
  /** d weights for each word of the vocabulary: a column of the matrix that the function gets. */
  words: number[][];
}

/** What one layer gives before it is brought to length 1, and that length. */
export interface Layer {
  values: number[];
  length: number;
}

/** Before training: random weights of a size at which lengths stay about 1. */
export function untrained(words: number, seed: number): Encoders {
  const dice = diceFrom(seed + 100);
  const size = 1 / Math.sqrt(PICTURE_NUMBERS);
  const draw = (count: number) => Array.from({ length: count }, () => dice.normal() * size);
  return {
    pictures: Array.from({ length: DIMENSIONS }, () => draw(PICTURE_NUMBERS)),
    words: Array.from({ length: words }, () => draw(DIMENSIONS)),
  };
}

export const copyOf = ({ pictures, words }: Encoders): Encoders => ({
  pictures: pictures.map((row) => row.slice()),
  words: words.map((row) => row.slice()),
});

/** ReLU(Wx) of a picture, for the way back and for what is given on this page. */
export const pictureLayer = ({ pictures }: Encoders, x: readonly number[]): Layer => layerOf(pictures.map((row) => dot(row, x)));

/** The same of a text. */
export function textLayer({ words }: Encoders, { places, weights }: Bag): Layer {
  const sums = new Array<number>(DIMENSIONS).fill(0);
  places.forEach((place, t) => {
    const word = words[place]!;
    for (let k = 0; k < DIMENSIONS; k++) sums[k]! += word[k]! * weights[t]!;
  });
  return layerOf(sums);
}

function layerOf(sums: number[]): Layer {
  const values = sums.map((sum) => (sum > 0 ? sum : 0));
  return { values, length: Math.sqrt(dot(values, values)) };
}

/** A layer brought to length 1; zeros stay zeros. */
export const unit = ({ values, length }: Layer): number[] => (length === 0 ? values : values.map((value) => value / length));

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
