import type { Db } from './schema.ts';

export interface MadeChange {
  /** Who made it; null: the server itself. */
  who: string | null;
  /** In a few words: `assignment`, `extension`, `roster`. */
  what: string;
  /** Id of what it is about. */
  subject: string | null;
  before: object | null;
  after: object | null;
}

/** Keeps what somebody changed, in the transaction that changes it. */
export async function keepChange(db: Db, { who, what, subject, before, after }: MadeChange): Promise<void> {
  await db
    .insertInto('change')
    .values({ who, what, subject, before: before && JSON.stringify(before), after: after && JSON.stringify(after) })
    .execute();
}
