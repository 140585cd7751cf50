import type { RecordDatabase } from '../../src/record/database.ts';

/** A database that refuses every write, as a browser does when its storage is full, while `refusing` is set. */
export function flakyDatabase(database: RecordDatabase) {
  const control = { refusing: undefined as DOMException | undefined };
  const guard = <A extends unknown[], R>(method: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (control.refusing) throw control.refusing;
      return method(...args);
    };
  };
  const flaky: RecordDatabase = {
    ...database,
    addEvents: guard(database.addEvents),
    saveDraft: guard(database.saveDraft),
    dropDraft: guard(database.dropDraft),
  };
  return { flaky, control };
}
