import { byCodeUnits } from '../code-units.ts';
import type { ExerciseAlike } from './alike.ts';

/** Two learners with the exercises in which their solutions are alike. */
export interface Acquaintance {
  left: string;
  right: string;
  /** In the order in which they were compared. */
  exercises: { exercise: string; share: number }[];
}

/** Learners who are alike in more than one exercise, those with the most first. Once may be chance; often hardly is. */
export function acquaintances(found: readonly ExerciseAlike[]): Acquaintance[] {
  const byLearners = new Map<string, Acquaintance>();
  for (const { exercise, pairs } of found)
    for (const { left, right, share } of pairs) {
      const [a = '', b = ''] = [left.key, right.key].sort(byCodeUnits);
      const identity = JSON.stringify([a, b]);
      const present = byLearners.get(identity) ?? { left: a, right: b, exercises: [] };
      byLearners.set(identity, present);
      present.exercises.push({ exercise, share });
    }
  return [...byLearners.values()]
    .filter(({ exercises }) => exercises.length > 1)
    .sort((a, b) => b.exercises.length - a.exercises.length || byCodeUnits(a.left, b.left) || byCodeUnits(a.right, b.right));
}
