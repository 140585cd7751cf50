import { openDB } from 'idb';
import type { Folder } from './folder.ts';

/** What is kept of the backup, beside the record: where it goes, and what was written last. */
export interface KeptBackup {
  folder: Folder;
  /** Of this browser and of the record since it was last empty: nothing else is ever written over. */
  fileName: string;
  /** When the record was read that was written last, ms since 1970; undefined before the first time. */
  writtenAt?: number;
  /** Id of an entry that it has; undefined where it has none. */
  entry?: string;
}

/** Where that is kept. What returns a promise rejects where the browser keeps nothing. */
export interface BackupStore {
  read(): Promise<KeptBackup | undefined>;
  write(kept: KeptBackup): Promise<void>;
  clear(): Promise<void>;
  /** Something was done that the folder does not have yet, perhaps by a page that is gone. */
  waits(): boolean;
  setWaits(waits: boolean): void;
}

/** In the browser. A mark in local storage tells every page whether there is any (`begin.ts`), so that the others load nothing for it. */
export const browserStore: BackupStore = {
  read: () => withDatabase((database) => database.get('kept', 'backup')),
  async write(kept) {
    await withDatabase((database) => database.put('kept', kept, 'backup'));
    if (localStorage.getItem(MARK) === null) localStorage.setItem(MARK, 'written');
  },
  async clear() {
    await withDatabase((database) => database.clear('kept'));
    localStorage.removeItem(MARK);
  },
  waits: () => localStorage.getItem(MARK) === 'waits',
  setWaits(waits) {
    try {
      // It may have been turned off in another tab.
      if (localStorage.getItem(MARK) !== null) localStorage.setItem(MARK, waits ? 'waits' : 'written');
    } catch {
      // Full: the next change is written all the same.
    }
  },
};

/** Also written out in `begin.ts`. */
const MARK = 'crossmodal-backup';

async function withDatabase<Result>(use: (database: Awaited<ReturnType<typeof open>>) => Promise<Result>): Promise<Result> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

const open = () =>
  openDB<{ kept: { key: string; value: KeptBackup } }>('crossmodal-backup', 1, {
    upgrade: (database) => void database.createObjectStore('kept'),
  });
