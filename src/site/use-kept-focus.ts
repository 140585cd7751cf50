import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for a part whose buttons come and go. Where the one that was pressed is gone or disabled, the focus stays in the part, on the first
 * that takes it: by keyboard or with a screen reader one would begin at the top of the page again.
 */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part> {
  const part = useRef<Part>(null);
  const isHere = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event): void => {
      isHere.current = target instanceof Node && (part.current?.contains(target) ?? false);
    };
    addEventListener('focusin', note);
    // Who clicks beside it has left it, too.
    addEventListener('pointerdown', note);
    return () => {
      removeEventListener('focusin', note);
      removeEventListener('pointerdown', note);
    };
  }, []);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
    if (isHere.current && isLost) part.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  });
  return part;
}
