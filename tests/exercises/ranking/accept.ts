import type { Accept } from '../../../graders/sandbox/realm/accept.ts';

/** Every place once, and no score after a lower one. */
export const accept: Accept<[scores: number[]], number[]> = (actual, [scores]) => {
  if (!Array.isArray(actual)) return 'A list of places is asked for.';
  const sorted = [...actual].sort((a, b) => a - b);
  if (actual.length !== scores.length || !sorted.every((place, i) => place === i))
    return `Each of the places 0 to ${scores.length - 1} has to come once.`;
  const late = actual.findIndex((place, i) => i > 0 && scores[place]! > scores[actual[i - 1]!]!);
  return late < 0 || `Place ${actual[late]} has a higher score than place ${actual[late - 1]}, which comes before it.`;
};
