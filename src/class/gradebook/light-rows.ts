import { sql } from 'kysely';
import type { GradedResult } from '../../gradebook/result.ts';
import type { Db } from '../database/schema.ts';
import { COUNTING_FIRST, MAY_COUNT } from './counting.ts';

/** Of a submission what a table of grades needs, which is a hundredth of it: a class may have hundreds of thousands. */
export interface LightRow {
  member: string;
  exercise: string;
  received_at: Date;
  /** Null: it waits, or was given up. */
  verdict: GradedResult['verdict'] | null;
  cases_right: number;
  cases_total: number;
  /** Null where it is not asked for. */
  groups: GradedResult['groups'] | null;
  by: GradedResult['by'] | null;
  not_judged: boolean;
}

interface Wanted {
  exercise: string;
  /** Of these members; undefined: of all. */
  members?: readonly string[];
  /** Points are given by groups of cases, which stand in the long part of a grading: without them an index has all. */
  withGroups: boolean;
}

/** One row for each submission for an exercise, the oldest first. */
export async function lightRows(db: Db, { exercise, members, withGroups }: Wanted): Promise<LightRow[]> {
  const detail = withGroups
    ? sql`case when g.verdict != 'accepted' then g.detail->'groups' end as groups, case when g.verdict != 'accepted' then g.detail->>'by' end as by`
    : sql`null as groups, null as by`;
  const ofMembers = members ? sql`and s.member in (${sql.join(members.map((it) => sql`${it}::uuid`))})` : sql``;
  const { rows } = await sql<LightRow>`
    select * from (
      select distinct on (s.id) s.id, s.member, s.exercise, s.received_at, g.verdict,
        coalesce(g.cases_right, 0) as cases_right, coalesce(g.cases_total, 0) as cases_total, ${detail},
        g.verdict is null and exists (select from not_judged n where n.submission = s.id and n.trial is null) as not_judged
      from submission s
      left join exercise_pin p on p.exercise = s.exercise
      left join grading g on g.submission = s.id and ${MAY_COUNT}
      where s.exercise = ${exercise} ${ofMembers}
      order by ${COUNTING_FIRST}) found
    order by received_at, id`.execute(db);
  return rows;
}
