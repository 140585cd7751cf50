import { useEffect } from 'preact/hooks';
import type { Bench } from './workbench-state.ts';

/** Keeps what was typed last when the page is left or hidden: a phone may end a hidden page without another word. */
export function useKeepOnLeaving(bench: Bench | undefined): void {
  useEffect(() => {
    if (!bench) return undefined;
    const leave = () => {
      bench.drafts.leave();
      bench.exampleDrafts.leave();
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [bench]);
}
