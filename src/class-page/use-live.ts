import { useEffect, useRef, useState } from 'preact/hooks';
import { listenToClass } from '../classroom/listen-to-class.ts';
import { onceMore } from '../site/once-more.ts';

/** Whether the page hears of what happens in the class as it happens. */
export type LiveState = 'opening' | 'live' | 'cut';

/** Reads when the page opens and whenever something happens in the class. */
export function useLive(read: () => Promise<void>): LiveState {
  const [state, setState] = useState<LiveState>('opening');
  const newest = useRef(read);
  newest.current = read;
  useEffect(() => {
    // A thousand submissions in a minute are not a thousand readings at the same time.
    const again = onceMore(() => newest.current());
    void again();
    return listenToClass(
      () => void again(),
      (isOpen) => setState(isOpen ? 'live' : 'cut'),
    );
  }, []);
  return state;
}

export const liveWords = (state: LiveState): string =>
  ({ opening: 'Opening', live: 'As it happens', cut: 'The class cannot be reached. What you see is from before.' })[state];
