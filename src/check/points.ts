import { casesOf } from '../../graders/cases/cases.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { groupOf } from '../../graders/judge/points.ts';
import { error, type Finding, note } from './finding.ts';

/** Points are given for groups that have cases, and for each of them; groups that an author names have points. */
export function checkPoints(exercise: Exercise): Finding[] {
  const { points, work } = exercise.package;
  const cases = casesOf(exercise, 1);
  const groups = new Set([...cases.map(groupOf), ...(work ? ['sized'] : [])]);
  if (!points) return cases.some(({ group }) => group !== undefined) ? [nothingForGroups([...groups])] : [];
  const unknown = Object.keys(points).filter((group) => !groups.has(group));
  const missing = [...groups].filter((group) => !Object.hasOwn(points, group));
  return [
    ...unknown.map((group) =>
      error('points', 'exercise.yaml', {
        path: ['points', group],
        found: `points: No case belongs to a group ${group}.`,
        expected: `one of ${[...groups].join(', ')}.`,
        fix: `Correct its name, or remove it. In inputs.ts, edges = { ${identifier(group)}: […] } names a group of edges.`,
      }),
    ),
    ...(missing.length > 0 ? [withoutPoints(missing)] : []),
    ...(Object.values(points).every((worth) => worth === 0) ? [allZero()] : []),
  ];
}

const withoutPoints = (missing: string[]): Finding =>
  error('points', 'exercise.yaml', {
    path: ['points'],
    found: `points: ${missing.length === 1 ? 'The group' : 'The groups'} ${missing.join(', ')} ${missing.length === 1 ? 'has' : 'have'} cases and no points.`,
    expected: 'points for each group of cases; 0 leaves one out.',
    fix: `Add ${missing.map((group) => `${identifier(group)}: 1`).join(', ')}.`,
  });

const allZero = (): Finding =>
  error('points', 'exercise.yaml', {
    path: ['points'],
    found: 'points: All are 0.',
    expected: 'a group at least that is worth something.',
    fix: 'Give points, or remove the field.',
  });

const nothingForGroups = (groups: string[]): Finding =>
  note('points', 'inputs.ts', {
    found: 'edges has groups, and exercise.yaml gives no points: nothing is counted by them.',
    fix: `Write points: { ${groups.map((group) => `${identifier(group)}: 1`).join(', ')} } in exercise.yaml, or make edges a list.`,
  });

const identifier = (group: string): string => (/^[A-Za-z_$][\w$]*$/.test(group) ? group : `'${group}'`);
