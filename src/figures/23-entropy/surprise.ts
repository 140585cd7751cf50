/** What each outcome is worth, in bits. An impossible outcome is infinitely surprising and adds nothing. */
export type Outcome = { probability: number; surprise: number; contribution: number };

export const outcomes = (probabilities: number[]): Outcome[] =>
  probabilities.map((p) => ({ probability: p, surprise: p > 0 ? -Math.log2(p) : Infinity, contribution: p > 0 ? -p * Math.log2(p) : 0 }));

export const entropyOf = (probabilities: number[]): number =>
  outcomes(probabilities).reduce((sum, { contribution }) => sum + contribution, 0);

/** Which outcomes add most; more than one where they tie, as ½ and ¼ do. None where one outcome is certain. */
export function largestContributors(probabilities: number[]): number[] {
  const contributions = outcomes(probabilities).map(({ contribution }) => contribution);
  const most = Math.max(...contributions);
  return contributions.flatMap((contribution, k) => (most > 0 && contribution > most - 1e-9 ? [k] : []));
}

/** The mean of the values that the outcomes bear. */
export const meanOf = (probabilities: number[], values: number[]): number =>
  probabilities.reduce((sum, p, k) => sum + p * (values[k] ?? 0), 0);

/**
 * The probabilities after one of them was changed: the others keep their proportions and share what is left. Where all the others
 * are 0, they share it evenly.
 */
export function withProbability(probabilities: number[], index: number, value: number): number[] {
  const others = probabilities.reduce((sum, p, k) => (k === index ? sum : sum + p), 0);
  const rest = 1 - value;
  return probabilities.map((p, k) => {
    if (k === index) return value;
    return others > 0 ? (p / others) * rest : rest / (probabilities.length - 1);
  });
}

/** No outcome adds more than this: p log₂(1/p) is largest at p = 1/e. */
export const LARGEST_CONTRIBUTION = Math.LOG2E / Math.E;
