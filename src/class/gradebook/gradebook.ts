import type { z } from 'zod';
import type { Cell, Gradebook } from '../../classroom/messages/gradebook.ts';
import type { GradesRow, Score } from '../../gradebook/best.ts';
import { byCodeUnits } from '../../gradebook/code-units.ts';
import { ruleOf } from '../../grading/grading-file.ts';
import { twoDecimals } from '../../points/two-decimals.ts';
import { assignmentsByExercise } from '../assignments/scoring.ts';
import { type StoredAssignment, storedAssignments } from '../assignments/stored.ts';
import type { Db, MemberRow } from '../database/schema.ts';
import type { LiveStandings, OfOne } from './live-standings.ts';
import type { Standing } from './standings.ts';

type ShownCell = z.infer<typeof Cell>;

/** The gradebook of the class as it is now. */
export async function gradebookOf({ db, live }: { db: Db; live: LiveStandings }, now: Date): Promise<Gradebook> {
  const [assignments, learners] = await Promise.all([
    storedAssignments(db),
    db.selectFrom('member').selectAll().where('role', '=', 'learner').where('removed_at', 'is', null).execute(),
  ]);
  const standings = await live.read(assignments);
  const present = new Set(learners.map(({ id }) => id));
  const handedIn = [...standings].flatMap(([exercise, its]) => {
    const ofPresent = [...its].filter(([member]) => present.has(member)).map(([, it]) => it);
    return ofPresent.length > 0 ? [{ exercise, its: ofPresent }] : [];
  });
  const exerciseIds = columnsOf(
    assignments,
    handedIn.map(({ exercise }) => exercise),
  );
  const cellOf = cellsBy(assignments);
  const shown = learners
    .map((member) => ({
      ...namesOf(member),
      cells: exerciseIds.map((id) => cellOf(member.id, id, standings.get(id)?.get(member.id)?.standing)),
    }))
    .sort((a, b) => byCodeUnits(a.key, b.key));
  return {
    serverTime: now.toISOString(),
    exerciseIds,
    hasScores: assignments.length > 0,
    counts: countsOf(
      handedIn.flatMap(({ its }) => its),
      learners.length,
    ),
    rows: shown.map((row) => ({ ...row, total: totalOf(row.cells, assignments.length > 0) })),
    notBegun: shown.flatMap(({ member, key, names, cells }) =>
      cells.every((it) => it === null) ? [{ member, key, name: names[0] ?? '' }] : [],
    ),
  };
}

/** The exercises of the assignments in their order, and behind them what was handed in besides. */
function columnsOf(assignments: readonly StoredAssignment[], handedIn: readonly string[]): string[] {
  const assigned = assignments.flatMap(({ rules }) => Object.keys(rules.exercises));
  const others = handedIn.filter((it) => !assigned.includes(it)).sort(byCodeUnits);
  return [...assigned, ...others];
}

const namesOf = ({ id, external_id, name, verified }: MemberRow) => ({ member: id, key: external_id ?? name, names: [name], verified });

function cellsBy(assignments: readonly StoredAssignment[]) {
  const byExercise = assignmentsByExercise(assignments);
  return (member: string, exercise: string, standing: Standing | undefined): ShownCell | null => {
    const assignment = byExercise.get(exercise);
    const byHand = assignment?.byHand.get(`${member} ${exercise}`);
    if (byHand === undefined || !assignment) return standing ? shownCell(standing, standing.score) : null;
    const score = { points: byHand.points, outOf: ruleOf(assignment.rules, exercise).points, daysLate: standing?.score?.daysLate ?? 0 };
    const cell = standing ? shownCell(standing, score) : { state: 'not-graded' as const, right: 0, of: 0, score };
    return { ...cell, overridden: true };
  };
}

function shownCell({ row }: Standing, score: Score | undefined): ShownCell {
  const state = row.verdict ?? (row.not_judged ? 'not-graded' : 'waiting');
  return { state, right: row.cases_right, of: row.cases_total, ...(score && { score }) };
}

function totalOf(cells: readonly (ShownCell | null)[], hasScores: boolean): number {
  if (!hasScores) return cells.filter((it) => it?.state === 'accepted').length;
  return twoDecimals(cells.reduce((sum, it) => sum + (it?.score?.points ?? 0), 0));
}

function countsOf(all: readonly OfOne[], learners: number): Gradebook['counts'] {
  const counts = { submissions: 0, graded: 0, accepted: 0, waiting: 0 };
  for (const it of all) for (const name of ['submissions', 'graded', 'accepted', 'waiting'] as const) counts[name] += it[name];
  return { learners, ...counts, claims: counts.submissions };
}

/** The rows as `grades.csv` takes them. */
export const csvRows = ({ rows, exerciseIds, hasScores }: Gradebook): GradesRow[] =>
  rows.map(({ key, names, cells, total }) => {
    const handedIn = cells.flatMap((cell, at) => (cell ? [[exerciseIds[at] as string, cell] as const] : [])); // a cell a column
    return {
      key,
      names,
      byExercise: new Map(handedIn.map(([id, { state }]) => [id, standingOf(state)])),
      ...(hasScores && { scores: new Map(handedIn.flatMap(([id, { score }]) => (score ? [[id, score] as const] : []))), total }),
    };
  });

const standingOf = (state: ShownCell['state']) =>
  state === 'waiting' || state === 'not-graded' ? { kind: 'not-graded' as const } : { kind: 'graded' as const, verdict: state };
