import type { Comment } from '../../classroom/messages/comment.ts';
import type { Db } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import type { Handlers } from './handler.ts';
import { isUuid } from './is-uuid.ts';
import { notFound } from './refusal.ts';

/** Told at once. */
const MOST = 1_000;

/** What is said about lines of what was handed in. It belongs to who wrote it. */
export const commentHandlers: Handlers<'listComments' | 'addComment' | 'changeComment' | 'removeComment'> = {
  listComments: async ({ server, me, query }) => {
    const [submission, member] = [query('submission'), query('member')];
    if (submission !== undefined && !isUuid(submission)) throw notFound('submission');
    if (member !== undefined && !isUuid(member)) throw notFound('member');
    let found = server.database.db
      .selectFrom('comment')
      .innerJoin('submission', 'submission.id', 'comment.submission')
      .innerJoin('member', 'member.id', 'comment.author')
      .selectAll('comment')
      .select('member.name as author_name')
      .orderBy('comment.created_at')
      .limit(MOST);
    if (me.role === 'learner') found = found.where('submission.member', '=', me.id);
    if (submission !== undefined) found = found.where('comment.submission', '=', submission);
    if (member !== undefined) found = found.where('submission.member', '=', member);
    return { comments: (await found.execute()).map((row) => commentMessage(row, row.author_name)) };
  },

  addComment: async ({ server, me, body }) => {
    return server.database.db.transaction().execute(async (trx) => {
      const submission = await trx.selectFrom('submission').select(['id', 'member']).where('id', '=', body.submission).executeTakeFirst();
      if (!submission || (me.role === 'learner' && submission.member !== me.id)) throw notFound('submission');
      const row = await trx
        .insertInto('comment')
        .values({ ...body, author: me.id })
        .returningAll()
        .executeTakeFirstOrThrow();
      await tell(trx, { kind: 'comment', submission: submission.id, member: submission.member }, { member: submission.member });
      return commentMessage(row, me.name);
    });
  },

  changeComment: ({ server, me, id, body, now }) =>
    server.database.db.transaction().execute(async (trx) => {
      const row = await trx
        .updateTable('comment')
        .set({ text: body.text, changed_at: now })
        .where('id', '=', id)
        .where('author', '=', me.id)
        .returningAll()
        .executeTakeFirst();
      if (!row) throw notFound('comment of yours');
      await tellOf(trx, row.submission);
      return commentMessage(row, me.name);
    }),

  removeComment: ({ server, me, id }) =>
    server.database.db.transaction().execute(async (trx) => {
      const row = await trx
        .deleteFrom('comment')
        .where('id', '=', id)
        .where('author', '=', me.id)
        .returning('submission')
        .executeTakeFirst();
      if (!row) throw notFound('comment of yours');
      await tellOf(trx, row.submission);
      return { done: true };
    }),
};

/** Tells whom a submission belongs to, and who teaches, that something about it is said otherwise now. */
async function tellOf(trx: Db, submission: string): Promise<void> {
  const { member } = await trx.selectFrom('submission').select('member').where('id', '=', submission).executeTakeFirstOrThrow();
  await tell(trx, { kind: 'comment', submission, member }, { member });
}

interface CommentRow {
  id: string;
  submission: string;
  line: number;
  text: string;
  author: string;
  created_at: Date;
  changed_at: Date | null;
}

const commentMessage = ({ id, submission, line, text, author, created_at, changed_at }: CommentRow, name: string): Comment => ({
  id,
  submission,
  line,
  text,
  author: { id: author, name },
  at: created_at.toISOString(),
  changedAt: changed_at?.toISOString() ?? null,
});
