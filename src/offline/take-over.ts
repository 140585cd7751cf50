/** What a waiting version answers to a page that asks it to take over: how many other pages of the site are open, which keep it waiting. */
export interface TakeOverAnswer {
  others: number;
}

/** Asks the waiting version to take over. */
export function askToTakeOver(waiting: ServiceWorker): Promise<TakeOverAnswer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as TakeOverAnswer); // From service-worker.ts.
    waiting.postMessage('take-over', [port2]);
  });
}
