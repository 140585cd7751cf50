import type { StoredAssignment } from '../assignments/stored.ts';
import { ruleOf } from '../../grading/grading-file.ts';

/** What a link of a course leads to. */
export type Place = { kind: 'exercise'; exercise: string } | { kind: 'assignment'; assignment: string } | { kind: 'class' };

/** What a link may lead to. */
export interface Known {
  exercises: readonly string[];
  assignments: readonly StoredAssignment[];
}

/** What a link was made for; the class itself where that is not there, or not any more. */
export function placeOf({ exercise, assignment }: { exercise: string | undefined; assignment: string | undefined }, known: Known): Place {
  if (exercise !== undefined && known.exercises.includes(exercise)) return { kind: 'exercise', exercise };
  if (assignment !== undefined && known.assignments.some(({ row }) => row.id === assignment)) return { kind: 'assignment', assignment };
  return { kind: 'class' };
}

/** The page of the site that it is, without a slash at the beginning. */
export const pathOf = (place: Place): string => (place.kind === 'exercise' ? `exercises/${place.exercise}/` : 'class/');

/** What it is called, and what all of it is worth; 0: it has no grade. An exercise of no assignment is worth 1 point, once it is accepted. */
export function worthOf(place: Place, { assignments }: Known): { title: string; points: number } {
  switch (place.kind) {
    case 'class':
      return { title: 'The class', points: 0 };
    case 'exercise': {
      const assignment = assignments.find(({ rules }) => Object.hasOwn(rules.exercises, place.exercise));
      return { title: place.exercise, points: assignment ? ruleOf(assignment.rules, place.exercise).points : 1 };
    }
    case 'assignment': {
      const found = assignments.find(({ row }) => row.id === place.assignment);
      const exercises = Object.keys(found?.rules.exercises ?? {});
      return {
        title: found?.row.title ?? '',
        points: found ? exercises.reduce((sum, exercise) => sum + ruleOf(found.rules, exercise).points, 0) : 0,
      };
    }
    default:
      return place satisfies never;
  }
}
