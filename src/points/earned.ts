import type { PointsOfGroup } from '../../graders/verdict.ts';

/** What a group of cases that the exercise gives points for comes to. */
export const earnedOf = ({ points, total, right }: PointsOfGroup): number => (total === 0 ? 0 : (points * right) / total);
