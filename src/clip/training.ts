/** A whole run: the learner's functions encode and compare, given code moves the weights, and now and then all is measured. */
import { Stopped } from '../../graders/worker/client.ts';
import { type Bag, Vocabulary } from './captions.ts';
import { type Encoders, untrained } from './encoders.ts';
import { type Pair, readFeatures, readPairs } from './emoji-set.ts';
import type { Functions, Vectors } from './functions.ts';
import { type Batch, batches, learn, rateAt, slopesOf } from './learning.ts';
import { onDiagonal, recall } from './measures.ts';
import { type Split, splitOf } from './split.ts';

/** What is learnt from, ready for the encoders. */
export interface TrainingSet extends Split {
  pairs: Pair[];
  /** 64 numbers a picture. */
  pictures: number[][];
  /** The captions, over the words of the training captions. */
  texts: Bag[];
  vocabulary: Vocabulary;
}

export interface Settings {
  steps: number;
  /** Pairs in a batch: N. */
  batch: number;
  /** κ, one over the temperature. */
  scale: number;
  seed: number;
}

/** How some pairs fare at some step. */
export interface Measured {
  /** Cosines of a few pictures with their captions. */
  table: number[][];
  /** In which rows the largest cell is on the diagonal. */
  hits: boolean[];
  /** Mean over batches of N, whole captions, in nats. */
  loss: number;
  /** For k = 1, 5, 10, of 213. */
  recall: number[];
}

export interface Milestone {
  step: number;
  seen: Measured;
  heldOut: Measured;
}

export const RECALL_AT = [1, 5, 10] as const;

/** When all is measured, as shares of the run: often where much changes. */
const MEASURED_AT = [0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

/** Milestones whose tables stay on the page. */
export const FILM_AT = [0, 0.1, 0.4, 1];

/** Rows and columns of a table. */
const SHOWN = 42;

export function trainingSet(pairsFile: string, featuresFile: ArrayBuffer): TrainingSet {
  const pairs = readPairs(pairsFile);
  const split = splitOf(pairs.length);
  const vocabulary = new Vocabulary();
  vocabulary.learn(split.training.map((i) => pairs[i]!));
  return { ...split, pairs, pictures: readFeatures(featuresFile), texts: pairs.map((pair) => vocabulary.caption(pair)), vocabulary };
}

/** Pairs of the set by their places, as the encoders get them. */
export const pairsAt = ({ pictures, texts }: TrainingSet, places: readonly number[]): Batch => ({
  pictures: places.map((i) => pictures[i]!),
  texts: places.map((i) => texts[i]!),
});

/** Pairs that are measured: those put aside, and as many of the others, evenly from all groups. */
export const measuredPairs = ({ training, heldOut }: Split): { seen: number[]; heldOut: number[] } => ({
  seen: evenly(training, heldOut.length),
  heldOut,
});

/** The pairs of a table, places in the set. */
export const shownPairs = (among: readonly number[]): number[] => evenly(among, SHOWN);

const evenly = <T>(items: readonly T[], count: number): T[] =>
  Array.from({ length: Math.min(count, items.length) }, (_, k) => items[Math.floor((k * items.length) / count)]!);

export const milestonesOf = (steps: number): number[] => [...new Set(MEASURED_AT.map((share) => Math.round(share * steps)))];

export interface Told {
  onStep(step: number, loss: number): void;
  onMilestone(milestone: Milestone): void;
}

/**
 * Trains from the beginning. Rejects with `FunctionFailed`, or with `Stopped` where `stopped` says so: between two steps no function runs
 * whose end would say it.
 */
export async function train(
  set: TrainingSet,
  functions: Functions,
  settings: Settings,
  told: Told,
  stopped?: AbortSignal,
): Promise<Encoders> {
  const { steps, batch, scale, seed } = settings;
  const encoders = untrained(set.vocabulary.size, seed);
  const next = batches(set.pictures, set.texts, set.training, batch, seed);
  const milestones = new Set(milestonesOf(steps));
  for (let step = 0; ; step++) {
    if (stopped?.aborted) throw new Stopped('The training was stopped.');
    if (milestones.has(step)) told.onMilestone({ step, ...(await measure(set, functions, encoders, settings)) });
    if (step === steps) return encoders;
    const chosen = next.next().value;
    const { loss, P, Q } = await functions.compare(await functions.encode(encoders, chosen.pictures, chosen.texts), scale);
    learn(encoders, chosen, slopesOf(P, Q, scale), rateAt(step, steps));
    told.onStep(step + 1, loss);
  }
}

async function measure(set: TrainingSet, functions: Functions, encoders: Encoders, settings: Settings): Promise<Omit<Milestone, 'step'>> {
  const { seen, heldOut } = measuredPairs(set);
  const of = async (among: readonly number[]): Promise<Measured> => {
    const { pictures, texts } = pairsAt(set, among);
    const vectors = await functions.encode(encoders, pictures, texts);
    const shown = shownPairs(among.map((_, place) => place));
    const table = await functions.table({ U: shown.map((k) => vectors.U[k]!), V: shown.map((k) => vectors.V[k]!) });
    return {
      table,
      hits: onDiagonal(table),
      loss: await meanLoss(vectors, settings.batch, async (some) => (await functions.compare(some, settings.scale)).loss),
      recall: recall(vectors.U, vectors.V, RECALL_AT),
    };
  };
  return { seen: await of(seen), heldOut: await of(heldOut) };
}

/** The mean over as many whole batches of N as there are. Neighbours in the set are alike, so a batch is taken from all over it. */
export async function meanLoss({ U, V }: Vectors, batch: number, lossOf: (some: Vectors) => Promise<number>): Promise<number> {
  const count = Math.floor(U.length / batch);
  let sum = 0;
  for (let b = 0; b < count; b++) {
    const own = <T>(rows: T[]) => rows.filter((_, i) => i % count === b).slice(0, batch);
    sum += await lossOf({ U: own(U), V: own(V) });
  }
  return sum / count;
}
