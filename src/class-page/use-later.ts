import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes to the browser when it is wanted first: undefined until it is there. `load` is called for each new `key`. */
export function useLater<Part>(load: () => Promise<Part>, key: string): Part | 'failed' | undefined {
  const [part, setPart] = useState<{ it: Part | 'failed' } | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    load().then(
      (it) => !isGone && setPart({ it }),
      () => !isGone && setPart({ it: 'failed' }),
    );
    return () => {
      isGone = true;
    };
  }, [key]);
  return part?.it;
}

/** What is said in its place where it did not come. */
export const DID_NOT_COME = 'This part of the page did not come. Are you online? Then reload the page.';
