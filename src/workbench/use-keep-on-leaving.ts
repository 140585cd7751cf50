import { useEffect } from 'preact/hooks';
import type { Bench } from './workbench-state.ts';

/** Keeps what was typed last when the page is left or hidden: a phone may end a hidden page without another word. */
export function useKeepOnLeaving(bench: Bench | undefined): void {
  useEffect(() => {
    if (!bench) return undefined;
    const texts = [bench.drafts, bench.exampleDrafts];
    let isGone = false;
    const leave = () => {
      isGone = true;
      for (const text of texts) text.leave();
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      isGone = false;
      if (persisted) for (const text of texts) text.comeBack();
    };
    const hide = () => {
      // A page that goes away is hidden after it has left.
      if (document.visibilityState === 'hidden' && !isGone) for (const text of texts) text.hide();
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [bench]);
}
