import type { PlatformList } from '../../classroom/messages/platform.ts';
import { keepChange } from '../database/change.ts';
import { tell } from '../events/tell.ts';
import { LtiRefusal } from '../lti/lti-refusal.ts';
import { readNames } from '../lti/names.ts';
import { platformMessages } from '../lti/platform-list.ts';
import { registerPlatform, removePlatform } from '../lti/platforms.ts';
import { addressIn } from './address-in.ts';
import type { Asked, Handlers } from './handler.ts';
import { notFound, Refusal } from './refusal.ts';

/** The platforms of a class, and their courses. */
export const platformHandlers: Handlers<'listPlatforms' | 'addPlatform' | 'removePlatform' | 'connectCourse' | 'readNames'> = {
  listPlatforms: (asked) => listed(asked),

  addPlatform: async (asked) => {
    const { server, me, body } = asked;
    const { allowsLoopback } = server.platforms;
    const fault = await registerPlatform(server.database.db, body, { by: me.id, allowsLoopback });
    if (fault) throw new Refusal(fault.field === 'clientId' ? 409 : 422, fault.detail, { field: fault.field });
    return listed(asked);
  },

  removePlatform: async (asked) => {
    if (!(await removePlatform(asked.server.database.db, asked.id, asked.me.id))) throw notFound('platform');
    return listed(asked);
  },

  connectCourse: async (asked) => {
    const { server, me, id, body, now } = asked;
    await server.database.db.transaction().execute(async (trx) => {
      const course = await trx
        .updateTable('lti_course')
        .set({ connected_at: body.connected ? now : null })
        .where('id', '=', id)
        .returning('title')
        .executeTakeFirst();
      if (!course) throw notFound('course');
      await keepChange(trx, { who: me.id, what: 'course', subject: id, before: null, after: { title: course.title, ...body } });
      await tell(trx, { kind: 'members' });
    });
    return listed(asked);
  },

  readNames: async ({ server, me, id }) => {
    const { db } = server.database;
    const course = await db
      .selectFrom('lti_course')
      .selectAll()
      .where('id', '=', id)
      .where('connected_at', 'is not', null)
      .executeTakeFirst();
    if (!course) throw notFound('connected course');
    const platform = await db.selectFrom('lti_platform').selectAll().where('id', '=', course.platform).executeTakeFirstOrThrow();
    return readNames(db, server.platforms, { platform, course, by: me.id }).catch((error) => {
      throw error instanceof LtiRefusal ? new Refusal(error.status, error.message) : error;
    });
  },
};

async function listed(asked: Asked<unknown>): Promise<PlatformList> {
  const at = (path: string) => addressIn(asked, `api/lti/${path}`);
  return {
    tool: { loginUrl: at('login'), launchUrl: at('launch'), keysUrl: at('keys') },
    platforms: await platformMessages(asked.server.database.db),
  };
}
