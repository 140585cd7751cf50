/**
 * Does the work at once when called; called while it is under way, however often, it does it once more after that. What is returned resolves
 * when work that began after the call has ended, and rejects where it did.
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isStale = false;

  async function workUntilFresh(): Promise<void> {
    try {
      while (isStale) {
        isStale = false;
        await work();
      }
    } finally {
      running = undefined;
    }
  }

  return () => {
    isStale = true;
    running ??= workUntilFresh();
    return running;
  };
}
