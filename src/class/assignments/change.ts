import type { AuthorFault } from '../../../graders/messages/author-fault.ts';
import { keepChange } from '../database/change.ts';
import type { AssignmentRow, Db } from '../database/schema.ts';
import { readAssignment } from './rules.ts';
import { rulesOf } from './stored.ts';

/** What became of a change: it was made, or why not. */
export type Changed =
  | { kind: 'changed'; id: string }
  | { kind: 'unknown' }
  | { kind: 'conflict'; detail: string }
  | { kind: 'faults'; faults: readonly AuthorFault[] };

interface AssignmentChange {
  id: string | null;
  revision: number;
  title: string;
  yaml: string;
}

/** Makes an assignment, or the next revision of one. Every revision is kept as a change. `exercises`: the ids that there are. */
export async function changeAssignment(
  db: Db,
  { id, revision, title, yaml }: AssignmentChange,
  { by, exercises }: { by: string; exercises: readonly string[] },
): Promise<Changed> {
  return db.transaction().execute(async (trx): Promise<Changed> => {
    const all = await trx.selectFrom('assignment').selectAll().forUpdate().execute();
    const present = all.find((it) => it.id === id);
    if (id !== null && !present) return { kind: 'unknown' };
    if (present && present.revision !== revision)
      return { kind: 'conflict', detail: 'Somebody else changed this assignment meanwhile. Read it again, and make your change to that.' };
    const read = readAssignment(yaml, { exercises, taken: takenBeside(all, id) });
    if (read.kind === 'faults') return read;
    const row = present
      ? await trx
          .updateTable('assignment')
          .set({ title, yaml, revision: revision + 1 })
          .where('id', '=', present.id)
          .returning('id')
          .executeTakeFirstOrThrow()
      : await trx.insertInto('assignment').values({ title, yaml, revision: 1 }).returning('id').executeTakeFirstOrThrow();
    const before = present ? { title: present.title, yaml: present.yaml } : null;
    await keepChange(trx, { who: by, what: 'assignment', subject: row.id, before, after: { title, yaml } });
    await moveSubmissions(trx, row.id, Object.keys(read.rules.exercises));
    return { kind: 'changed', id: row.id };
  });
}

/** The rules as an assignment would have them, or what is wrong with them; nothing is changed. `id`: the assignment that they are of, where it is there. */
export async function checkAssignment(
  db: Db,
  { id, yaml }: Pick<AssignmentChange, 'id' | 'yaml'>,
  exercises: readonly string[],
): Promise<ReturnType<typeof readAssignment>> {
  const all = await db.selectFrom('assignment').selectAll().execute();
  return readAssignment(yaml, { exercises, taken: takenBeside(all, id) });
}

/** Exercises of all other assignments, with the title of theirs. */
const takenBeside = (all: readonly AssignmentRow[], id: string | null): Map<string, string> =>
  new Map(
    all.filter((it) => it.id !== id).flatMap((other) => Object.keys(rulesOf(other).exercises).map((exercise) => [exercise, other.title])),
  );

/** What was handed in for an exercise belongs to the assignment that has it now, also where it came before. */
async function moveSubmissions(trx: Db, assignment: string, exercises: readonly string[]): Promise<void> {
  await trx
    .updateTable('submission')
    .set({ assignment: null })
    .where('assignment', '=', assignment)
    .where('exercise', 'not in', exercises)
    .execute();
  await trx
    .updateTable('submission')
    .set({ assignment })
    .where('exercise', 'in', exercises)
    .where((its) => its.or([its('assignment', 'is', null), its('assignment', '!=', assignment)]))
    .execute();
}
