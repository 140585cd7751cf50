import { sql } from 'kysely';
import type { GradedResult } from '../../gradebook/result.ts';
import type { Db } from '../database/schema.ts';

/** Of a submission what a table of grades needs, which is a hundredth of it: a class may have hundreds of thousands. */
export interface LightRow {
  member: string;
  exercise: string;
  received_at: Date;
  /** Null: it waits, or was given up. */
  verdict: GradedResult['verdict'] | null;
  cases_right: number;
  cases_total: number;
  groups: GradedResult['groups'];
  by: GradedResult['by'] | null;
  not_judged: boolean;
}

/** One row for each submission of learners who are in the class, the oldest first. */
export async function lightRows(db: Db): Promise<LightRow[]> {
  const { rows } = await sql<LightRow>`
    select s.member, s.exercise, s.received_at, g.verdict, coalesce(g.cases_right, 0) as cases_right, coalesce(g.cases_total, 0) as cases_total,
      g.detail->'groups' as groups, g.detail->>'by' as by,
      exists (select from not_judged n where n.submission = s.id and n.trial is null) as not_judged
    from submission s join member m on m.id = s.member and m.role = 'learner' and m.removed_at is null
    left join current_grading g on g.submission = s.id
    order by s.received_at, s.id`.execute(db);
  return rows;
}
