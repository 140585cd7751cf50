import { keepChange } from '../database/change.ts';
import type { Db } from '../database/schema.ts';
import { readAssignment } from './rules.ts';
import { rulesOf } from './stored.ts';

/** What became of a change: it was made, or why not. */
export type Changed =
  | { kind: 'changed'; id: string }
  | { kind: 'unknown' }
  | { kind: 'conflict'; detail: string }
  | { kind: 'faults'; detail: string };

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
  const read = readAssignment(yaml, exercises);
  if (read.kind === 'faults') return { kind: 'faults', detail: read.lines.join('\n') };
  return db.transaction().execute(async (trx): Promise<Changed> => {
    const all = await trx.selectFrom('assignment').selectAll().forUpdate().execute();
    const present = all.find((it) => it.id === id);
    if (id !== null && !present) return { kind: 'unknown' };
    if (present && present.revision !== revision)
      return { kind: 'conflict', detail: 'Somebody else changed this assignment meanwhile. Read it again, and make your change to that.' };
    for (const other of all) {
      const twice =
        other.id === id ? undefined : Object.keys(rulesOf(other).exercises).find((it) => Object.hasOwn(read.rules.exercises, it));
      if (twice !== undefined)
        return { kind: 'faults', detail: `The exercise ${twice} is in “${other.title}” already. An exercise belongs to one assignment.` };
    }
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
