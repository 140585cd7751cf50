/**
 * Asks the browser not to clear this site's storage when room gets short. Some browsers ask the learner in turn, so this is called once
 * there is work to keep, not when a page opens.
 */
export function askToKeep(storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = browserStorage()): void {
  // Whatever the answer is, the record works on; a browser without an answer is as one that says no.
  void ask(storage).catch(() => undefined);
}

async function ask(storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined): Promise<void> {
  if (storage && !(await storage.persisted())) await storage.persist();
}

/** Missing on plain http, in old browsers and in Node, whatever the types say. */
const browserStorage = (): StorageManager | undefined => (globalThis.navigator as { storage?: StorageManager } | undefined)?.storage;
