/**
 * What training does around the functions of the learner, by + − × ÷ and √ alone: which pairs come next, how a slope goes back through the
 * encoders, and how far the weights move. So the same functions and the same seed give the same run on every machine.
 */
import type { Bag } from './captions.ts';
import { diceFrom } from './dice.ts';
import { DIMENSIONS, dot, type Encoders, pictureLayer, textLayer, type Layer, unit } from './encoders.ts';
import type { Vectors } from './functions.ts';

/** Some pairs, as the encoders get them. */
export interface Batch {
  pictures: number[][];
  texts: Bag[];
}

/** How far a step goes at its longest. Large, because slopes of cosines are small. */
const RATE = 50;

/** Steps over which the rate rises from 0. */
const WARM_UP = 20;

/** A share of a caption's words is left out each time, so that no single word is relied on. */
const LEFT_OUT = 0.5;

/** Rises over the first steps, then falls to 0 like a cosine, by a polynomial that is within 0.07 of one. */
export function rateAt(step: number, steps: number): number {
  const done = step / steps;
  return RATE * Math.min(1, (step + 1) / WARM_UP) * (1 - done * done) ** 2;
}

/** Batches without end: all pairs in random order, then again in another; words are left out of each caption. */
export function* batches(
  pictures: readonly number[][],
  texts: readonly Bag[],
  among: readonly number[],
  size: number,
  seed: number,
): Generator<Batch, never> {
  const dice = diceFrom(seed);
  let left: number[] = [];
  for (;;) {
    const chosen: number[] = [];
    while (chosen.length < size) {
      if (left.length === 0) left = dice.shuffled(among);
      chosen.push(left.pop()!);
    }
    yield { pictures: chosen.map((i) => pictures[i]!), texts: chosen.map((i) => thinned(texts[i]!, dice.roll)) };
  }
}

function thinned(bag: Bag, roll: () => number): Bag {
  const stays = bag.places.map(() => roll() >= LEFT_OUT);
  if (!stays.includes(true)) return bag;
  return { places: bag.places.filter((_, t) => stays[t]), weights: bag.weights.filter((_, t) => stays[t]) };
}

/** κ(P − I + (Q − I)ᵀ)/2N: how the loss changes with each cosine, from the probabilities of both directions. */
export function slopesOf(P: readonly number[][], Q: readonly number[][], scale: number): number[][] {
  const factor = scale / (2 * P.length);
  return P.map((row, i) => row.map((p, j) => factor * (p + Q[j]![i]! - (i === j ? 2 : 0))));
}

/** What the two encoders make of a batch, as the page has it. `isRaw`: not brought to length 1. */
export function vectorsOf(encoders: Encoders, { pictures, texts }: Batch, isRaw = false): Vectors {
  return {
    U: pictures.map((x) => compared(pictureLayer(encoders, x), isRaw)),
    V: texts.map((text) => compared(textLayer(encoders, text), isRaw)),
  };
}

const compared = (layer: Layer, isRaw: boolean): number[] => (isRaw ? layer.values : unit(layer));

/**
 * Moves the weights against the slopes of the loss, in place. `slopes[i][j]` belongs to picture i and text j. `isRaw`: what was compared were
 * the layers themselves, not brought to length 1.
 */
export function learn(encoders: Encoders, { pictures, texts }: Batch, slopes: readonly number[][], rate: number, isRaw = false): void {
  const seen = pictures.map((x) => pictureLayer(encoders, x));
  const read = texts.map((text) => textLayer(encoders, text));
  const U = seen.map((layer) => compared(layer, isRaw));
  const V = read.map((layer) => compared(layer, isRaw));
  const ofPictures = seen.map((layer, i) => throughLayer(layer, U[i]!, combined(V, slopes[i]!), isRaw));
  const columns = V.map((_, j) => slopes.map((row) => row[j]!));
  const ofTexts = read.map((layer, j) => throughLayer(layer, V[j]!, combined(U, columns[j]!), isRaw));
  ofPictures.forEach((slope, i) => {
    encoders.pictures.forEach((row, k) => {
      const step = rate * slope[k]!;
      if (step !== 0) for (let j = 0; j < row.length; j++) row[j]! -= step * pictures[i]![j]!;
    });
  });
  ofTexts.forEach((slope, i) => {
    const { places, weights } = texts[i]!;
    places.forEach((place, t) => {
      const word = encoders.words[place]!;
      const step = rate * weights[t]!;
      for (let k = 0; k < DIMENSIONS; k++) word[k]! -= step * slope[k]!;
    });
  });
}

function combined(rows: readonly number[][], shares: readonly number[]): number[] {
  const sum = new Array<number>(DIMENSIONS).fill(0);
  rows.forEach((row, i) => {
    for (let k = 0; k < DIMENSIONS; k++) sum[k]! += shares[i]! * row[k]!;
  });
  return sum;
}

/** Back through the length and the ReLU: only what is perpendicular to the vector turns it, and what is 0 does not move. */
function throughLayer({ values, length }: Layer, vector: number[], slope: number[], isRaw: boolean): number[] {
  const along = isRaw ? 0 : dot(slope, vector);
  const by = isRaw || length === 0 ? 1 : length;
  return slope.map((value, k) => (values[k]! > 0 ? (value - along * vector[k]!) / by : 0));
}
