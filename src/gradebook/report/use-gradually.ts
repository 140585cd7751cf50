import { useEffect, useState } from 'preact/hooks';

interface Shown {
  /** Entries of a frame. */
  step: number;
  /** Says what is shown: where it is something else, one begins anew. */
  what?: string;
  /** On paper nothing comes later: all of it is there. */
  isWhole?: boolean;
}

/**
 * The entries that are drawn by now: some at first, and as many more after each frame, so that no frame is long and keys come between them.
 */
export function useGradually<Entry>(entries: readonly Entry[], { step, what = '', isWhole = false }: Shown): readonly Entry[] {
  const [reached, setReached] = useState({ what, drawn: step });
  const drawn = isWhole ? entries.length : reached.what === what ? reached.drawn : step;
  const isDone = drawn >= entries.length;
  useEffect(() => {
    if (isDone) return;
    const next = setTimeout(() => setReached({ what, drawn: drawn + step }));
    return () => clearTimeout(next);
  }, [what, drawn, isDone, step]);
  return entries.slice(0, drawn);
}
