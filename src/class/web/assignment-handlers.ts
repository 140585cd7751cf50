import { ruleOf } from '../../grading/grading-file.ts';
import { faultText } from '../../../graders/messages/author-fault.ts';
import { rulesMessage } from '../assignments/assignment-message.ts';
import { changeAssignment, checkAssignment } from '../assignments/change.ts';
import { extendFor, extensionsOf, overrideFor, overridesOf } from '../assignments/for-one.ts';
import { rulesOf } from '../assignments/stored.ts';
import { tell } from '../events/tell.ts';
import { assignmentMessages } from './assignment-messages.ts';
import type { Asked, Handlers } from './handler.ts';
import { isUuid } from './is-uuid.ts';
import { notFound, Refusal } from './refusal.ts';

const CHANGES = 500;

/** Assignments, exceptions from them, and what was changed. */
export const assignmentHandlers: Handlers<
  'listAssignments' | 'changeAssignment' | 'checkAssignment' | 'listExtensions' | 'extend' | 'listOverrides' | 'override' | 'listChanges'
> = {
  listAssignments: (asked) => listed(asked),

  changeAssignment: async (asked) => {
    const { server, me, body } = asked;
    const { db } = server.database;
    const changed = await changeAssignment(db, body, { by: me.id, exercises: server.shelf.ids() });
    switch (changed.kind) {
      case 'unknown':
        throw notFound('assignment');
      case 'conflict':
        throw new Refusal(409, changed.detail);
      case 'faults':
        throw new Refusal(422, changed.faults.map((fault) => faultText(fault)).join('\n'), { field: 'yaml', faults: changed.faults });
      case 'changed':
        await db.transaction().execute((trx) => tell(trx, { kind: 'assignments' }, { all: true }));
        return listed(asked);
      default:
        return changed satisfies never;
    }
  },

  checkAssignment: async ({ server, body }) => {
    const read = await checkAssignment(server.database.db, body, server.shelf.ids());
    return read.kind === 'faults' ? { faults: [...read.faults], rules: null } : { faults: [], rules: rulesMessage(read.rules) };
  },

  listExtensions: async ({ server, id }) => ({ extensions: await extensionsOf(server.database.db, id) }),

  listOverrides: async ({ server, query }) => {
    const member = query('member');
    if (member !== undefined && !isUuid(member)) throw notFound('member');
    return { overrides: await overridesOf(server.database.db, member) };
  },

  extend: async ({ server, me, id, body }) => {
    const { db } = server.database;
    const until = body.until === null ? null : new Date(body.until);
    if (!(await extendFor(db, { assignment: id, member: body.member, until, reason: body.reason, by: me.id })))
      throw notFound('assignment or member');
    await db.transaction().execute(async (trx) => {
      await tell(trx, { kind: 'grades-changed', member: body.member, exercise: null }, { member: body.member });
      await tell(trx, { kind: 'assignments' }, { member: body.member });
    });
    return { done: true };
  },

  override: async ({ server, me, body }) => {
    const { db } = server.database;
    const row = await db.selectFrom('assignment').selectAll().where('id', '=', body.assignment).executeTakeFirst();
    if (!row || !Object.hasOwn(rulesOf(row).exercises, body.exercise)) throw notFound('assignment with this exercise');
    const { points } = ruleOf(rulesOf(row), body.exercise);
    if (body.points !== null && body.points > points) throw new Refusal(422, `This exercise has ${points} points.`, { field: 'points' });
    if (!(await overrideFor(db, { ...body, by: me.id }))) throw notFound('member');
    const { member, exercise } = body;
    await db.transaction().execute((trx) => tell(trx, { kind: 'grades-changed', member, exercise }, { member }));
    return { done: true };
  },

  listChanges: async ({ server, query }) => {
    const [subject, what] = [query('subject'), query('what')];
    let found = server.database.db
      .selectFrom('change')
      .leftJoin('member', 'member.id', 'change.who')
      .selectAll('change')
      .select('member.name as name')
      .orderBy('change.id', 'desc')
      .limit(CHANGES);
    if (subject !== undefined) found = found.where('change.subject', '=', subject);
    if (what !== undefined) found = found.where('change.what', '=', what);
    const rows = await found.execute();
    return {
      changes: rows.map(({ created_at, name, what, subject, before, after }) => ({
        at: created_at.toISOString(),
        who: name,
        what,
        subject,
        before,
        after,
      })),
    };
  },
};

const listed = async ({ server, me, now }: Asked<unknown>) => ({
  serverTime: now.toISOString(),
  assignments: await assignmentMessages(server, me),
});
