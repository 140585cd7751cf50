import { useEffect, useRef } from 'preact/hooks';

/** A new result begins at its top; where the panes are stacked, it comes into view. */
export function useVerdictInView(result: { current: HTMLElement | null }, shown: object | undefined, isRunning: boolean): void {
  const ran = useRef(false);
  useEffect(() => {
    if (isRunning) ran.current = true;
    if (isRunning || !ran.current || !result.current) return;
    ran.current = false;
    result.current.scrollTop = 0;
    const isStacked = getComputedStyle(result.current).overflowY === 'visible';
    if (isStacked) result.current.scrollIntoView({ block: 'start' });
  }, [shown, isRunning]);
}
