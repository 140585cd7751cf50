import type { OverrideList } from '../../classroom/messages/assignment.ts';
import type { AssignmentRow, Db } from '../database/schema.ts';
import { type Downtime, type MoreTime, type Times, timesOf } from './due.ts';
import { overridesOf } from './for-one.ts';
import { Rules } from './rules.ts';
import { parse } from 'yaml';

/** An assignment with its rules, and what moves its times. */
export interface StoredAssignment {
  row: AssignmentRow;
  rules: Rules;
  /** When it opens, is due and closes for a member. */
  timesOf: (member: string) => Times;
  /** Points by hand, by `member exercise`. */
  byHand: ReadonlyMap<string, ByHand>;
}

/** Points that an instructor gave, and why. */
export interface ByHand {
  points: number;
  reason: string;
}

/** All assignments, the oldest first. What is stored was checked before it was. */
export async function storedAssignments(db: Db): Promise<StoredAssignment[]> {
  const rows = await db.selectFrom('assignment').selectAll().orderBy('created_at').orderBy('id').execute();
  if (rows.length === 0) return [];
  const [downtimes, extensions, given] = await Promise.all([downtimesOf(db), newestExtensions(db), overridesOf(db, undefined)]);
  const points = pointsByAssignment(given);
  return rows.map((row) => {
    const rules = rulesOf(row);
    return {
      row,
      rules,
      timesOf: (member) => timesOf(rules, downtimes, extensions.get(`${row.id} ${member}`)),
      byHand: points.get(row.id) ?? new Map(),
    };
  });
}

const parsed = new Map<string, Rules>();

/** Rules of a revision, which are read once. */
export function rulesOf({ id, revision, yaml }: Pick<AssignmentRow, 'id' | 'revision' | 'yaml'>): Rules {
  const key = `${id} ${revision}`;
  const rules = parsed.get(key) ?? Rules.parse(parse(yaml) ?? {});
  parsed.set(key, rules);
  return rules;
}

async function downtimesOf(db: Db): Promise<Downtime[]> {
  const rows = await db.selectFrom('downtime').select(['from_at', 'to_at']).execute();
  return rows.map(({ from_at, to_at }) => ({ from: from_at, to: to_at }));
}

async function newestExtensions(db: Db): Promise<Map<string, MoreTime>> {
  const rows = await db
    .selectFrom('extension')
    .distinctOn(['assignment', 'member'])
    .selectAll()
    .orderBy('assignment')
    .orderBy('member')
    .orderBy('id', 'desc')
    .execute();
  return new Map(
    rows.flatMap(({ assignment, member, until, reason }) => (until ? [[`${assignment} ${member}`, { until, reason }] as const] : [])),
  );
}

function pointsByAssignment(given: OverrideList['overrides']): Map<string, Map<string, ByHand>> {
  const found = new Map<string, Map<string, ByHand>>();
  for (const { assignment, member, exercise, points, reason } of given) {
    const its = found.get(assignment) ?? new Map<string, ByHand>();
    found.set(assignment, its.set(`${member} ${exercise}`, { points, reason }));
  }
  return found;
}
