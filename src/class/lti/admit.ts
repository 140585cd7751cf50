import type { Role } from '../../classroom/messages/parts.ts';
import { keepChange } from '../database/change.ts';
import type { CourseRow, Db, MemberRow, PlatformRow } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import type { LaunchClaims } from './claims.ts';
import { LtiRefusal } from './lti-refusal.ts';

/**
 * Lets in who comes from a platform: its course has to be connected with this class, and the role there is the role here. Who comes for the first
 * time becomes a member. Throws a refusal. A course that nobody knew is kept, so that an instructor of the class can connect it.
 */
export async function admit(
  db: Db,
  platform: PlatformRow,
  claims: LaunchClaims,
  now: Date,
): Promise<{ member: MemberRow; course: CourseRow }> {
  const course = await noteCourse(db, platform, claims);
  if (course.connected_at === null)
    throw new LtiRefusal(
      403,
      `The course ${course.title} is not connected with this class yet. An instructor of the class connects it in the room Platforms; then open the link again.`,
    );
  const { role } = claims;
  if (role === undefined)
    throw new LtiRefusal(403, 'You have no role in the course that this class knows: it is for who learns, assists or teaches there.');
  return db.transaction().execute(async (trx) => {
    const kept = await keepPerson(trx, { platform: platform.id, course: course.id, ...claims, role }, now);
    if (kept.member.removed_at !== null)
      throw new LtiRefusal(403, 'You were taken out of this class. Ask an instructor of the class to take you in again.');
    if (kept.kind !== 'unchanged') await tell(trx, { kind: 'members' });
    return { member: kept.member, course };
  });
}

async function noteCourse(db: Db, platform: PlatformRow, { deployment, context, membersUrl }: LaunchClaims): Promise<CourseRow> {
  const title = context.title === '' ? context.id : context.title;
  const told = { title: title.replaceAll('\u0000', ''), members_url: membersUrl ?? null };
  return db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('lti_course')
      .select('id')
      .where('platform', '=', platform.id)
      .where('context', '=', context.id)
      .execute();
    const course = await trx
      .insertInto('lti_course')
      .values({ platform: platform.id, deployment, context: context.id, ...told })
      .onConflict((on) => on.columns(['platform', 'deployment', 'context']).doUpdateSet(told))
      .returningAll()
      .executeTakeFirstOrThrow();
    if (before.every(({ id }) => id !== course.id)) await tell(trx, { kind: 'members' });
    return course;
  });
}

interface Person {
  platform: string;
  course: string;
  subject: string;
  name: string | undefined;
  role: Role;
}

/** What became of somebody whom a platform told of. */
export type Kept = { kind: 'added' | 'changed' | 'unchanged'; member: MemberRow; before: MemberRow | undefined };

/** Keeps who somebody of a course is, and the name and role as the platform tells them now. `now`: when somebody came; undefined: was only told of. */
export async function keepPerson(trx: Db, { platform, course, subject, name, role }: Person, now: Date | undefined): Promise<Kept> {
  // Who opens two links at once, for the first time, is one person: the second launch waits until the first is kept.
  await trx.selectFrom('lti_platform').select('id').where('id', '=', platform).forUpdate().execute();
  const before = await trx
    .selectFrom('lti_person')
    .innerJoin('member', 'member.id', 'lti_person.member')
    .selectAll('member')
    .where('lti_person.platform', '=', platform)
    .where('lti_person.subject', '=', subject)
    .executeTakeFirst();
  const kept = before ? await update(trx, before, { name, role }, now) : await add(trx, { platform, subject, name, role }, now);
  await trx
    .insertInto('lti_course_member')
    .values({ course, member: kept.member.id })
    .onConflict((on) => on.doNothing())
    .execute();
  return kept;
}

async function add(trx: Db, { platform, subject, name, role }: Omit<Person, 'course'>, now: Date | undefined): Promise<Kept> {
  const member = await trx
    .insertInto('member')
    .values({ role, name: name ?? `${role} without a name`, external_id: null, verified: true, joined_at: now ?? null })
    .returningAll()
    .executeTakeFirstOrThrow();
  await trx.insertInto('lti_person').values({ platform, subject, member: member.id }).execute();
  await keepChange(trx, { who: null, what: 'added', subject: member.id, before: null, after: { role, platform } });
  return { kind: 'added', member, before: undefined };
}

async function update(trx: Db, before: MemberRow, told: Pick<Person, 'name' | 'role'>, now: Date | undefined): Promise<Kept> {
  const name = told.name ?? before.name;
  const isRenamed = name !== before.name;
  const hasOtherRole = told.role !== before.role;
  if (isRenamed) await keepChange(trx, { who: null, what: 'name', subject: before.id, before: { name: before.name }, after: { name } });
  if (hasOtherRole)
    await keepChange(trx, { who: null, what: 'role', subject: before.id, before: { role: before.role }, after: { role: told.role } });
  const member = await trx
    .updateTable('member')
    .set({ name, role: told.role, joined_at: before.joined_at ?? now ?? null })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { kind: isRenamed || hasOtherRole ? 'changed' : 'unchanged', member, before };
}
