import type { Assignment } from '../../classroom/messages/assignment.ts';
import { assignmentMessage } from '../assignments/assignment-message.ts';
import { storedAssignments } from '../assignments/stored.ts';
import type { MemberRow } from '../database/schema.ts';
import { classSeed } from '../submissions/class-seed.ts';
import type { Server } from './server.ts';

/** All assignments as one member sees them: by due time, those without one last. */
export async function assignmentMessages({ database: { db } }: Server, { id, role }: MemberRow): Promise<Assignment[]> {
  const [stored, used, { secret }] = await Promise.all([
    storedAssignments(db),
    db
      .selectFrom('submission')
      .select(['exercise', (its) => its.fn.countAll().as('times')])
      .where('member', '=', id)
      .groupBy('exercise')
      .execute(),
    db.selectFrom('class').select('secret').executeTakeFirstOrThrow(),
  ]);
  const counts = new Map(used.map(({ exercise, times }) => [exercise, Number(times)]));
  const seedOf = (exercise: string, isOwn: boolean) => classSeed(secret, id, exercise, isOwn);
  return stored
    .map((it) => assignmentMessage(it, { member: id, isStaff: role !== 'learner', used: counts, seedOf }))
    .sort((a, b) => Date.parse(a.dueAt ?? NEVER) - Date.parse(b.dueAt ?? NEVER));
}

const NEVER = '9999-12-31T00:00:00Z';
