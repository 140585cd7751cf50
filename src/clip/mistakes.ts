/** Known mistakes in place of `clip`, trained from the same start. */
import { untrained } from './encoders.ts';
import type { Vectors } from './functions.ts';
import { compared } from './given-loss.ts';
import { batches, learn, rateAt, slopesOf, vectorsOf } from './learning.ts';
import { recall } from './measures.ts';
import { meanLoss, milestonesOf, pairsAt, RECALL_AT, type Settings, type TrainingSet } from './training.ts';

export interface Mistake {
  /** Its name among the known mistakes of the exercise; the right one has none. */
  name?: string;
  title: string;
  what: string;
  /** What to look at, and what does not show. */
  look: string;
  /** It sees what the encoders give before they divide by the length: those that have length 1 already would hide it. */
  isRaw?: boolean;
  /** How the loss changes with each number of the table that it is made of, in the same terms as `slopesOf`. */
  slopes: (U: number[][], V: number[][], scale: number) => number[][];
}

/** `factor`: by what the slopes of the cosines are multiplied, which is the scale where nothing is wrong. */
const bothDirections = (U: number[][], V: number[][], scale: number, factor: number): number[][] => {
  const { P, Q } = compared(U, V, scale);
  return slopesOf(P, Q, factor);
};

export const RIGHT: Mistake = {
  title: 'As it should be',
  what: 'both directions, averaged',
  look: 'The dotted line is ln N, what guessing costs.',
  slopes: (U, V, scale) => bothDirections(U, V, scale, scale),
};

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'one-direction',
    title: 'One direction only',
    what: 'pictures choose, captions do not',
    look: 'In what is found again, nothing to speak of shows. The loss is another sum, and its slopes are others: that is what “slopes off by” has.',
    slopes: (U, V, scale) => {
      const { P } = compared(U, V, scale);
      return P.map((row, i) => row.map((p, j) => (scale * (p - (i === j ? 1 : 0))) / P.length));
    },
  },
  {
    name: 'directions-summed',
    title: 'Directions summed',
    what: 'not averaged',
    look: 'The loss starts at twice ln N, and every step is twice as long. What is learnt hardly changes, but ln N − L means nothing now.',
    slopes: (U, V, scale) => bothDirections(U, V, scale, 2 * scale),
  },
  {
    name: 'divides-by-scale',
    title: 'Divides by the scale',
    what: 'no differences are left to learn from',
    look: 'The softmax cannot become sure of anything. The loss stays near the dotted line, and the slopes are tiny; yet a little is learnt.',
    slopes: (U, V, scale) => bothDirections(U, V, 1 / scale, 1 / scale),
  },
  {
    name: 'not-normalised',
    title: 'Not normalised',
    what: 'lengths instead of angles; the encoders do not divide either',
    look: 'Vectors that grow make every difference larger, and the next step with it. Watch what the loss reaches.',
    isRaw: true,
    slopes: (U, V, scale) => bothDirections(U, V, scale, scale),
  },
];

export interface Outcome {
  /** Mean loss of the pairs that were put aside, by the mistaken function itself; not finite where it exploded. */
  losses: { step: number; loss: number }[];
  /** For k = 1, 5, 10, of 213. */
  recall: number[];
  /** The largest difference between these slopes and the right ones in the first batch, as a share of the steepest right one. */
  gap: number;
}

/** The loss of a batch by the mistaken function, in the sandbox. NaN or Infinity where it gives no number. */
export type LossOf = (vectors: Vectors, scale: number) => Promise<number>;

/** Trains with a mistake. `pause` is awaited between steps, so that the page stays alive; it rejects where the run is stopped. */
export async function trainWith(
  mistake: Mistake,
  set: TrainingSet,
  settings: Settings,
  lossOf: LossOf,
  pause: (step: number) => Promise<void>,
): Promise<Outcome> {
  const { steps, batch, scale, seed } = settings;
  const encoders = untrained(set.vocabulary.size, seed);
  const next = batches(set.pictures, set.texts, set.training, batch, seed);
  const aside = pairsAt(set, set.heldOut);
  const milestones = new Set(milestonesOf(steps));
  const losses: Outcome['losses'] = [];
  let gap = 0;
  for (let step = 0; step <= steps; step++) {
    if (milestones.has(step)) {
      const vectors = vectorsOf(encoders, aside, mistake.isRaw);
      losses.push({ step, loss: await meanLoss(vectors, batch, (some) => lossOf(some, scale)) });
    }
    if (step === steps) break;
    const chosen = next.next().value;
    const { U, V } = vectorsOf(encoders, chosen, mistake.isRaw);
    const slopes = mistake.slopes(U, V, scale);
    if (step === 0) gap = differenceFromRight(slopes, vectorsOf(encoders, chosen), scale);
    learn(encoders, chosen, slopes, rateAt(step, steps), mistake.isRaw);
    await pause(step);
  }
  const { U, V } = vectorsOf(encoders, aside);
  return { losses, recall: recall(U, V, RECALL_AT), gap };
}

function differenceFromRight(slopes: readonly number[][], { U, V }: Vectors, scale: number): number {
  const right = RIGHT.slopes(U, V, scale).flat();
  const steepest = Math.max(...right.map(Math.abs));
  return Math.max(...slopes.flat().map((slope, at) => Math.abs(slope - right[at]!))) / steepest;
}
