import { z } from 'zod';
import type { CourseNames } from '../../classroom/messages/platform.ts';
import type { CourseRow, Db, PlatformRow } from '../database/schema.ts';
import { keepChange } from '../database/change.ts';
import { tell } from '../events/tell.ts';
import { keepPerson } from './admit.ts';
import { nameOf, roleOf, SCOPES } from './claims.ts';
import { LtiRefusal } from './lti-refusal.ts';
import { jsonOf, type PlatformClient } from './platform-client.ts';

/** A course has some thousands of members, and a page of them hundreds. */
const MOST_PAGES = 100;

const Page = z.object({
  members: z.array(
    z.object({
      user_id: z.string().min(1).max(255),
      roles: z.array(z.string()),
      status: z.string().optional(),
      name: z.string().max(200).optional(),
      given_name: z.string().max(200).optional(),
      family_name: z.string().max(200).optional(),
    }),
  ),
});

type Told = z.infer<typeof Page>['members'][number];

/**
 * Reads who is in a course, and takes names and roles over: who is new becomes a member, and comes in by the next launch. Nobody is taken out by it. Throws a
 * refusal where the platform does not tell.
 */
export async function readNames(
  db: Db,
  client: PlatformClient,
  { platform, course, by }: { platform: PlatformRow; course: CourseRow; by: string },
): Promise<CourseNames> {
  if (course.members_url === null) throw new LtiRefusal(409, 'The platform does not tell who is in this course.');
  const told = await readPages(client, platform, course.members_url);
  return db.transaction().execute(async (trx) => {
    const names: CourseNames = { added: [], changed: [], gone: await goneFrom(trx, course.id, told), unchanged: 0 };
    for (const it of told) {
      const role = roleOf(it.roles);
      if (role === undefined || (it.status ?? 'Active') !== 'Active') continue;
      const person = { platform: platform.id, course: course.id, subject: it.user_id, name: nameOf(it), role };
      const { kind, member, before } = await keepPerson(trx, person, undefined);
      if (kind === 'added') names.added.push(member.name);
      else if (kind === 'unchanged') names.unchanged++;
      else names.changed.push({ from: `${before?.name}, ${before?.role}`, to: `${member.name}, ${member.role}` });
    }
    const after = { added: names.added.length, changed: names.changed.length, gone: names.gone.length };
    await keepChange(trx, { who: by, what: 'names', subject: course.id, before: null, after });
    await tell(trx, { kind: 'members' });
    return names;
  });
}

/** All pages of a membership container (NRPS 2.0 §2.4), each at the host of the first: a token is shown to no other. */
async function readPages(client: PlatformClient, platform: PlatformRow, first: string): Promise<Told[]> {
  const { host } = new URL(first);
  const told: Told[] = [];
  let next: string | undefined = first;
  for (let page = 0; next !== undefined && page < MOST_PAGES; page++) {
    if (new URL(next).host !== host)
      throw new LtiRefusal(502, 'The platform’s list of members leads to another host, and is not followed.');
    const accept = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';
    const { status, headers, text } = await client.ask(platform, next, { scope: SCOPES.members, accept }).catch((error) => {
      throw new LtiRefusal(502, error instanceof Error ? error.message : String(error));
    });
    const read = status === 200 ? Page.safeParse(jsonOf(text)) : undefined;
    if (!read?.success) throw new LtiRefusal(502, `The platform did not tell who is in the course: it answered with ${status}.`);
    told.push(...read.data.members);
    next = nextPage(headers.get('link'), next);
  }
  return told;
}

/** The address behind `rel="next"` of a Link header (RFC 8288). */
function nextPage(link: string | null, base: string): string | undefined {
  const [, found] = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(link ?? '') ?? [];
  return found !== undefined && URL.canParse(found, base) ? new URL(found, base).href : undefined;
}

/** Names of learners of the class by this course whom the platform does not tell any more. */
async function goneFrom(trx: Db, course: string, told: readonly Told[]): Promise<string[]> {
  const present = new Set(told.filter(({ status = 'Active' }) => status === 'Active').map(({ user_id }) => user_id));
  const rows = await trx
    .selectFrom('lti_course_member as its')
    .innerJoin('lti_course as course', 'course.id', 'its.course')
    .innerJoin('lti_person as person', (on) =>
      on.onRef('person.member', '=', 'its.member').onRef('person.platform', '=', 'course.platform'),
    )
    .innerJoin('member', 'member.id', 'its.member')
    .select(['member.name', 'person.subject'])
    .where('its.course', '=', course)
    .where('member.removed_at', 'is', null)
    .where('member.role', '=', 'learner')
    .orderBy('member.name')
    .execute();
  return rows.filter(({ subject }) => !present.has(subject)).map(({ name }) => name);
}
