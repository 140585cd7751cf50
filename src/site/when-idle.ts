/** Calls `act` once the page has nothing else to do; at the latest after so many milliseconds. */
export function whenIdle(act: () => void, atLatestMs = 2000): void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: atLatestMs });
  else setTimeout(act, 200);
}
