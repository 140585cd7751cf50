import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` entries are drawn: `step` at first, and as many more after each frame, so that no frame is long and keys come between
 * them. Begins anew where `what` is shown is something else.
 */
export function useGradually(what: string, total: number, step: number): number {
  const [reached, setReached] = useState({ what, drawn: step });
  const drawn = reached.what === what ? reached.drawn : step;
  useEffect(() => {
    if (drawn >= total) return;
    const next = setTimeout(() => setReached({ what, drawn: drawn + step }));
    return () => clearTimeout(next);
  }, [what, drawn, total, step]);
  return drawn;
}
