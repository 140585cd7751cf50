import { receive } from '../submissions/receive.ts';
import { submissionMessages } from '../submissions/submission-message.ts';
import { statisticsOf } from '../gradebook/statistics.ts';
import { csvRows, gradebookOf } from '../gradebook/gradebook.ts';
import { COLUMNS, gradesCsv } from '../../gradebook/grades-csv.ts';
import type { Handlers } from './handler.ts';
import { isUuid } from './is-uuid.ts';
import { notFound, Refusal } from './refusal.ts';

/** Told at once; what is older is asked for with `before`. */
const MOST = 200;

/** Handing in, and what became of it. */
export const submissionHandlers: Handlers<'submit' | 'listSubmissions' | 'readGradebook' | 'readStatistics'> = {
  submit: async ({ server, me, body, now, http }) => {
    const { database, queue, shelf, packages } = server;
    const received = await receive({ db: database.db, queue, shelf }, me.id, body, now);
    if (received.kind === 'conflict') throw new Refusal(409, received.detail);
    if (received.kind === 'fault') throw new Refusal(422, received.detail, { field: received.field });
    const [found] = await submissionMessages(database.db, { id: body.id, limit: 1, packages, assignments: received.assignments });
    if (!found) throw notFound('submission');
    const { source, ...submission } = found;
    return http.json({ serverTime: now.toISOString(), submission }, 202);
  },

  listSubmissions: async ({ server, me, query, now }) => {
    const isStaff = me.role !== 'learner';
    const member = query('member') ?? (isStaff ? undefined : me.id);
    if (member !== undefined && !isUuid(member)) throw notFound('member');
    if (!isStaff && member !== me.id) throw notFound('member');
    const before = query('before');
    if (before !== undefined && Number.isNaN(Date.parse(before)))
      throw new Refusal(422, 'before is no moment as ISO 8601 writes it.', { field: 'before' });
    const submissions = await submissionMessages(server.database.db, {
      member,
      exercise: query('exercise'),
      before: before === undefined ? undefined : new Date(before),
      limit: MOST,
      packages: server.packages,
    });
    return { serverTime: now.toISOString(), submissions };
  },

  readGradebook: async ({ server, query, now, http }) => {
    const gradebook = await gradebookOf({ db: server.database.db, live: server.standings }, now);
    if (!/\btext\/csv\b/.test(http.req.header('accept') ?? '')) return gradebook;
    const columns = COLUMNS.find((name) => name === (query('columns') ?? 'plain'));
    if (!columns) throw new Refusal(422, `columns is one of ${COLUMNS.join(', ')}.`, { field: 'columns' });
    return new Response(gradesCsv(csvRows(gradebook), columns), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="grades.csv"' },
    });
  },

  readStatistics: ({ server, id }) => {
    if (!server.shelf.ids().includes(id)) throw notFound('exercise');
    return statisticsOf(server.database.db, server.packages, id);
  },
};
