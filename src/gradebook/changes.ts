import { CASE_MARKS, type CaseMark } from '../../graders/judge/case-marks.ts';
import type { CaseKind } from '../../graders/verdict.ts';
import { rowsOf } from './best.ts';
import { caseGroup } from './case-group.ts';
import type { GradedResult, Result } from './result.ts';

/** A learner whose result for an exercise is another than in an earlier run. Absent: there was, or is, none. */
export interface Change {
  key: string;
  exercise: string;
  from: Result | undefined;
  to: Result | undefined;
  /** The first case that turned out otherwise. */
  case?: { position: number; group: CaseKind; from: string; to: string };
  /** What was not the same in the two runs. */
  because: ('source' | 'exercise' | 'engine' | 'seed')[];
}

/** Who changes against an earlier run, in the order of learners, then exercises. Only verdicts count: the same verdict is no change. */
export function changesBetween(earlier: readonly Result[], later: readonly Result[]): Change[] {
  const before = new Map(rowsOf(earlier).map((row) => [row.key, row.byExercise]));
  const after = new Map(rowsOf(later).map((row) => [row.key, row.byExercise]));
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const exercises = [...new Set([...(before.get(key)?.keys() ?? []), ...(after.get(key)?.keys() ?? [])])].sort();
    return exercises.flatMap((exercise) => changeOf(key, exercise, before.get(key)?.get(exercise), after.get(key)?.get(exercise)));
  });
}

/** The verdict of a result, or that there is none, in words. */
export const standing = (result: Result | undefined): string =>
  result === undefined ? 'not handed in' : result.kind === 'graded' ? result.verdict.replaceAll('_', ' ') : 'not graded';

function changeOf(key: string, exercise: string, from: Result | undefined, to: Result | undefined): Change[] {
  if (standing(from) === standing(to)) return [];
  if (from?.kind !== 'graded' || to?.kind !== 'graded') return [{ key, exercise, from, to, because: [] }];
  const turned = firstTurned(from, to);
  return [{ key, exercise, from, to, ...(turned && { case: turned }), because: reasons(from, to) }];
}

function firstTurned(from: GradedResult, to: GradedResult): Change['case'] {
  for (let position = 0; position < Math.max(from.cases.length, to.cases.length); position++) {
    const [was, is] = [from.cases[position], to.cases[position]];
    if (was !== is)
      return { position, group: caseGroup(to.cases.length > position ? to : from, position).group, from: said(was), to: said(is) };
  }
  return undefined;
}

const said = (mark: string | undefined): string => (mark === undefined ? 'no such case' : (CASE_MARKS[mark as CaseMark] ?? mark)); // an unknown mark of another version stands for itself

function reasons(from: GradedResult, to: GradedResult): Change['because'] {
  return [
    ...(from.sourceHash === to.sourceHash ? [] : ['source' as const]),
    ...(from.exerciseVersion === to.exerciseVersion ? [] : ['exercise' as const]),
    ...(from.engineVersion === to.engineVersion ? [] : ['engine' as const]),
    ...(from.seed === to.seed ? [] : ['seed' as const]),
  ];
}
