/**
 * Reads at once when called, and once more where it was called meanwhile: a thousand submissions in a minute are not a thousand readings at
 * the same time.
 */
export function readAgain(read: () => Promise<void>): () => void {
  let isReading = false;
  let isStale = false;
  return function begin(): void {
    isStale = isReading;
    if (isReading) return;
    isReading = true;
    void read().finally(() => {
      isReading = false;
      if (isStale) begin();
    });
  };
}
