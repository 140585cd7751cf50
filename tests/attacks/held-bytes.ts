import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // What the flag in the line above adds to new contexts.

/** Bytes that this thread still holds once its garbage is collected: its heap, and memories and buffers outside it. */
export async function heldBytes(): Promise<number> {
  let held = bytesNow();
  // What one collection finds to be garbage is let go of after it, and may have held more.
  for (let before = Number.POSITIVE_INFINITY; held < before; ) {
    before = held;
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 10));
    held = bytesNow();
  }
  return held;
}

function bytesNow(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
