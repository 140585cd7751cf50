import type { GradedResult } from '../gradebook/result.ts';
import type { Grading } from './grading-file.ts';

type Cases = Pick<GradedResult, 'groups' | 'by' | 'points'>;
type Weights = Grading['groups'];

/** A group of cases that counts: the share of it that is right, and what it weighs beside the others. */
export interface GroupShare {
  group: string;
  share: number;
  weight: number;
  right: number;
  total: number;
}

/**
 * The groups that have cases, or those that the exercise itself gives points for, by its points: it knows its cases better than rules for
 * all exercises. Too much work on large inputs counts as none of these right, though their values are.
 */
export const sharesOf = ({ groups, by, points }: Cases, weights: Weights): GroupShare[] =>
  points?.map(({ group, points: weight, total, right }) => ({ group, share: total === 0 ? 0 : right / total, weight, right, total })) ??
  (['edge', 'golden', 'generated', 'sized'] as const).flatMap((group) => {
    const { total, right } = groups[group];
    const isRefused = group === 'sized' && by === 'factor';
    if (total === 0 && !isRefused) return [];
    return [{ group, share: isRefused ? 0 : right / total, weight: weights[group], right, total }];
  });

/** Mean of the groups' shares, by weight. */
export function shareOf(cases: Cases, weights: Weights): number {
  const shares = sharesOf(cases, weights);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : shares.reduce((sum, { share, weight }) => sum + weight * share, 0) / total;
}
