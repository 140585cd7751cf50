import type { RecordDatabase } from './database.ts';

/**
 * One database for all parts of a page that open the record: one connection, and each reading of the events serves all of them. It is closed
 * with the last part.
 */
export function createSharing(open: () => Promise<RecordDatabase>): () => Promise<RecordDatabase> {
  let opening: Promise<RecordDatabase> | undefined;
  let users = 0;

  return async () => {
    const isFirst = opening === undefined;
    opening ??= open();
    const mine = opening;
    users++;
    const leave = (): void => {
      users--;
      if (users === 0) opening = undefined;
    };
    try {
      const database = await mine;
      let isClosed = false;
      return {
        ...database,
        // Who comes later finds what the first has made.
        isNew: isFirst && database.isNew,
        close() {
          if (isClosed) return;
          isClosed = true;
          leave();
          if (users === 0) database.close();
        },
      };
    } catch (error) {
      leave();
      throw error;
    }
  };
}
