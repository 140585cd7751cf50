/** Training that goes on for the box in which words are looked up: over all pairs, with the slopes that the page has itself. */
import { Vocabulary } from './captions.ts';
import { copyOf, DIMENSIONS, dot, type Encoders, pictureLayer, textLayer, unit } from './encoders.ts';
import { batches, learn, rateAt, vectorsOf } from './learning.ts';
import { largest } from './measures.ts';
import { RIGHT } from './mistakes.ts';
import type { Settings, TrainingSet } from './training.ts';

export const FURTHER_STEPS = 400;
const FURTHER_BATCH = 64;

/** Pictures and words, to be looked up. */
export interface Library {
  encoders: Encoders;
  vocabulary: Vocabulary;
  /** A vector of length 1 for every picture of the set. */
  U: number[][];
}

export interface Found {
  /** Place in the set. */
  picture: number;
  cosine: number;
}

/** Goes on from where the learner's functions came. `pause` is awaited between steps, and rejects where it is stopped. */
export async function goOn(
  trained: Encoders,
  set: TrainingSet,
  { scale, seed }: Settings,
  pause: (step: number) => Promise<void>,
): Promise<Library> {
  const vocabulary = new Vocabulary();
  for (const part of [set.training, set.heldOut]) vocabulary.learn(part.map((i) => set.pairs[i]!)); // in this order, so that words keep their places
  const encoders = copyOf(trained);
  while (encoders.words.length < vocabulary.size) encoders.words.push(new Array<number>(DIMENSIONS).fill(0));
  const texts = set.pairs.map((pair) => vocabulary.caption(pair));
  const all = set.pairs.map((_, i) => i);
  const next = batches(set.pictures, texts, all, FURTHER_BATCH, seed + 1);
  for (let step = 0; step < FURTHER_STEPS; step++) {
    await pause(step);
    const batch = next.next().value;
    const { U, V } = vectorsOf(encoders, batch);
    learn(encoders, batch, RIGHT.slopes(U, V, scale), rateAt(step, FURTHER_STEPS));
  }
  return { encoders, vocabulary, U: set.pictures.map((x) => unit(pictureLayer(encoders, x))) };
}

/** The pictures nearest to a text, nearest first; none where no part of the text is known. */
export function find({ encoders, vocabulary, U }: Library, text: string, count: number): Found[] {
  const bag = vocabulary.query(text);
  if (bag.places.length === 0) return [];
  const v = unit(textLayer(encoders, bag));
  const cosines = U.map((u) => dot(u, v));
  return largest(cosines, count).map((picture) => ({ picture, cosine: cosines[picture]! }));
}
