import { sql } from 'kysely';
import type { PlatformList } from '../../classroom/messages/platform.ts';
import type { Db } from '../database/schema.ts';

interface CourseCounts {
  id: string;
  platform: string;
  title: string;
  connected_at: Date | null;
  members: number;
  has_names: boolean;
  links: number;
  sent: number;
  unsent: number;
  why: string | null;
}

/** The platforms of the class, with their courses and how far grades have come. */
export async function platformMessages(db: Db): Promise<PlatformList['platforms']> {
  const platforms = await db.selectFrom('lti_platform').selectAll().orderBy('created_at').orderBy('id').execute();
  const { rows } = await sql<CourseCounts>`
    select c.id, c.platform, c.title, c.connected_at, c.members_url is not null as has_names,
      (select count(*)::int from lti_course_member m where m.course = c.id) as members,
      (select count(*)::int from lti_line_item i where i.course = c.id) as links,
      coalesce(s.sent, 0) as sent, coalesce(s.unsent, 0) as unsent, s.why
    from lti_course c left join lateral (
      select count(*) filter (where s.sent_at is not null)::int as sent, count(*) filter (where s.sent_at is null)::int as unsent,
        min(s.why) as why
      from lti_line_item i join lti_score s on s.line_item = i.id where i.course = c.id) s on true
    order by c.created_at, c.id`.execute(db);
  return platforms.map(({ id, name, issuer, client_id, deployments, login_url, token_url, keys_url }) => ({
    ...{ id, name, issuer, clientId: client_id, deployments, loginUrl: login_url, tokenUrl: token_url, keysUrl: keys_url },
    courses: rows
      .filter(({ platform }) => platform === id)
      .map(({ platform, connected_at, has_names, ...course }) => ({
        ...course,
        connectedAt: connected_at?.toISOString() ?? null,
        hasNames: has_names,
      })),
  }));
}
