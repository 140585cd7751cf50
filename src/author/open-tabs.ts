/**
 * Says that a tab is there as long as it is. Browsers release the lock with the page, however it ends. Where there are no locks (plain http),
 * no tab is known to be there.
 */
export function stayOpen(tab: string): void {
  // Held until the page goes away.
  void navigator.locks?.request(PREFIX + tab, () => new Promise(() => {}));
}

export async function isTabOpen(tab: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === PREFIX + tab);
}

const PREFIX = 'crossmodal-author-';
