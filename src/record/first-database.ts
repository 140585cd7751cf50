import { openDB } from 'idb';

/** The database of the first version of this site, which pages of that version, still open in other tabs, go on writing to. */
export interface FirstDatabase {
  /** How many events it has. */
  count(): Promise<number>;
  readEvents(): Promise<unknown[]>;
  readDrafts(): Promise<unknown[]>;
  clear(): Promise<void>;
  close(): void;
}

/** Opens it if it is there. Nothing is made anew, and its version stays, so that no page is put out. */
export async function openFirst(name: string): Promise<FirstDatabase | undefined> {
  if (!(await isThere(name))) return undefined;
  const database = await openDB(name, undefined, {
    // An erase in a page of the first version, or a later version of this site, may remove it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  if (!database.objectStoreNames.contains('events') || !database.objectStoreNames.contains('drafts')) {
    database.close();
    return undefined;
  }
  return {
    count: () => database.count('events'),
    readEvents: () => database.getAll('events'),
    readDrafts: () => database.getAll('drafts'),
    async clear() {
      const transaction = database.transaction(['events', 'drafts'], 'readwrite');
      await Promise.all([transaction.objectStore('events').clear(), transaction.objectStore('drafts').clear(), transaction.done]);
    },
    close: () => database.close(),
  };
}

/** Where the browser does not list its databases, one that would have to be made is not there. */
async function isThere(name: string): Promise<boolean> {
  if (typeof indexedDB.databases === 'function') return (await indexedDB.databases()).some((found) => found.name === name);
  try {
    (await openDB(name, undefined, { upgrade: (_database, _old, _new, transaction) => transaction.abort() })).close();
    return true;
  } catch {
    return false;
  }
}
