import { sql } from 'kysely';
import type { ClassEvent } from '../../classroom/messages/event.ts';
import type { Db } from '../database/schema.ts';

/** The channel on which the database says that there are new events. */
export const CHANNEL = 'crossmodal_event';

/** Any number that nothing else in this database locks by. */
const ORDER_LOCK = 720_117;

/** To whom an event goes beside instructors and assistants, who are told everything. */
interface Audience {
  member?: string;
  all?: boolean;
}

/**
 * Keeps an event for whoever listens, in the transaction of what it tells. Call it last there: from here to the end of the transaction all
 * others that tell something wait, so that events become visible in the order of their ids and no reader skips one.
 */
export async function tell(trx: Db, event: ClassEvent, { member, all = false }: Audience = {}): Promise<void> {
  // One statement, since an embedded database answers one after the other. The id is drawn once the lock is there: its row comes from it.
  await sql`
    with locked as materialized (select pg_advisory_xact_lock(${ORDER_LOCK}))
    insert into event (member, for_all, data) select ${member ?? null}::uuid, ${all}::boolean, ${JSON.stringify(event)}::json from locked
    returning pg_notify(${CHANNEL}, '')`.execute(trx);
}
