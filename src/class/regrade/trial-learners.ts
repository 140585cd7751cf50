import { sql } from 'kysely';
import type { Trial, TrialLearner } from '../../classroom/messages/trial.ts';
import { ruleOf } from '../../grading/grading-file.ts';
import { assignmentsByExercise, scorerOf } from '../assignments/scoring.ts';
import { storedAssignments } from '../assignments/stored.ts';
import type { Db } from '../database/schema.ts';
import type { LightRow } from '../gradebook/light-rows.ts';
import { standingsOf } from '../gradebook/standings.ts';

/** A submission of the exercise, with what it is judged as in both versions; what has no verdict by the trial stays as it was. */
interface Found extends Pick<LightRow, 'member' | 'received_at'> {
  key: string;
  name: string;
  before: Judged | null;
  after: Judged | null;
}

type Judged = Pick<LightRow, 'groups' | 'by'> & { verdict: NonNullable<LightRow['verdict']>; casesRight: number; casesTotal: number };

/**
 * Of each learner what counts before and after a trial, by the rule of the assignment: those of whom it would be another. `member`: of one
 * learner alone, who is told also where the points stay.
 */
export async function trialLearners(
  db: Db,
  { id, exercise, fromVersion }: Pick<Trial, 'id' | 'exercise' | 'fromVersion'>,
  member?: string,
): Promise<TrialLearner[]> {
  const [{ rows }, assignments] = await Promise.all([submissionsOf(db, { id, exercise, fromVersion }, member), storedAssignments(db)]);
  const scorer = scorerOf(assignments);
  const [before, after] = [
    standingsOf(
      rows.map((row) => lightRow(row, exercise, row.before)),
      assignments,
      scorer,
    ),
    standingsOf(
      rows.map((row) => lightRow(row, exercise, row.after ?? row.before)),
      assignments,
      scorer,
    ),
  ];
  const assignment = assignmentsByExercise(assignments).get(exercise);
  const outOf = assignment ? ruleOf(assignment.rules, exercise).points : null;
  const people = new Map(rows.map(({ member: id, key, name }) => [id, { member: id, key, name }]));
  return [...people.values()].flatMap((person) => {
    const [was, is] = [before, after].map((its) => its.get(person.member)?.get(exercise));
    const [from, to] = [was, is].map((standing) => (assignment ? (standing?.score?.points ?? 0) : null));
    const isSame = from === to && was?.row.verdict === is?.row.verdict;
    if (isSame && member === undefined) return [];
    const byHand = assignment?.byHand.has(`${person.member} ${exercise}`) ?? false;
    return [{ ...person, from: from ?? null, to: to ?? null, outOf, byHand }];
  });
}

const submissionsOf = (db: Db, { id, exercise, fromVersion }: Pick<Trial, 'id' | 'exercise' | 'fromVersion'>, member: string | undefined) =>
  sql<Found>`
    select s.member, s.received_at, coalesce(m.external_id, m.name) as key, m.name, g.detail as after, (
      select old.detail from grading old left join trial t on t.id = old.trial
      where old.submission = s.id and old.exercise_version = ${fromVersion} and old.trial is distinct from ${id}::uuid
        and (old.trial is null or t.state = 'applied') order by old.graded_at desc limit 1) as before
    from submission s join member m on m.id = s.member and m.role = 'learner' and m.removed_at is null
    left join grading g on g.submission = s.id and g.trial = ${id}::uuid
    where s.exercise = ${exercise} and (${member ?? null}::uuid is null or s.member = ${member ?? null}::uuid)
    order by key, s.received_at, s.id`.execute(db);

const lightRow = ({ member, received_at }: Found, exercise: string, judged: Judged | null): LightRow => ({
  member,
  exercise,
  received_at,
  verdict: judged?.verdict ?? null,
  cases_right: judged?.casesRight ?? 0,
  cases_total: judged?.casesTotal ?? 0,
  groups: judged?.groups ?? NO_GROUPS,
  by: judged?.by ?? null,
  not_judged: false,
});

const NONE = { total: 0, run: 0, right: 0 };
const NO_GROUPS = { edge: NONE, golden: NONE, generated: NONE, sized: NONE };
