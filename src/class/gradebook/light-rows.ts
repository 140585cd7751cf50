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
  exercises: readonly string[];
  /** Of these members; undefined: of all. */
  members?: readonly string[];
  /** Where points are given by groups of cases, which stand in the long part of a grading: of the others an index has all. */
  withGroups: readonly string[];
}

type AsJson = Omit<LightRow, 'received_at'> & { id: string; received_ms: number };

/**
 * One row for each submission for these exercises, the oldest first. All of them come as one text: taken apart row by row and field by field, hundreds of
 * thousands take the embedded database, and this process with it, twice as long.
 */
export async function lightRows(db: Db, { exercises, members, withGroups }: Wanted): Promise<LightRow[]> {
  if (exercises.length === 0) return [];
  const listOf = (ids: readonly string[]) => sql.join(ids.map((it) => sql`${it}`));
  const hasGroups = withGroups.length > 0 ? sql`g.verdict != 'accepted' and s.exercise in (${listOf(withGroups)})` : sql`false`;
  const ofMembers = members ? sql`and s.member in (${sql.join(members.map((it) => sql`${it}::uuid`))})` : sql``;
  const { rows } = await sql<{ all: AsJson[] }>`
    select coalesce(json_agg(found order by received_ms, id), '[]') as all from (
      select distinct on (s.id) s.id, s.member, s.exercise, (extract(epoch from s.received_at) * 1000)::float8 as received_ms, g.verdict,
        coalesce(g.cases_right, 0) as cases_right, coalesce(g.cases_total, 0) as cases_total,
        case when ${hasGroups} then g.detail->'groups' end as groups, case when ${hasGroups} then g.detail->>'by' end as by,
        g.verdict is null and exists (select from not_judged n where n.submission = s.id and n.trial is null) as not_judged
      from submission s
      left join exercise_pin p on p.exercise = s.exercise
      left join grading g on g.submission = s.id and ${MAY_COUNT}
      where s.exercise in (${listOf(exercises)}) ${ofMembers}
      order by ${COUNTING_FIRST}) found`.execute(db);
  return (rows[0]?.all ?? []).map(({ id, received_ms, ...row }) => ({ ...row, received_at: new Date(received_ms) }));
}
