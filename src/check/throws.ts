import type { Exercise } from '../../graders/exercise.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import { isThrown } from '../../graders/value.ts';
import { error, type Finding } from './finding.ts';

/** Where the contract says that a function throws, some case meets that, and some does not. */
export function checkThrows(exercise: Exercise): Finding[] {
  const { throws } = exercise.package;
  if (throws === undefined) return [];
  const thrown = casesOf(exercise, 1).map(({ expected }) => isThrown(expected));
  if (thrown.some(Boolean) && !thrown.every(Boolean)) return [];
  const found = thrown.some(Boolean)
    ? 'throws: The reference throws on every case of seed 1.'
    : 'throws: The reference throws on no case of seed 1: a learner’s function that never does is accepted.';
  return [
    error('throws', 'exercise.yaml', {
      path: ['throws'],
      found,
      expected: 'inputs on which it throws, and others on which it does not.',
      fix: 'Add edges to inputs.ts, or remove throws.',
    }),
  ];
}
