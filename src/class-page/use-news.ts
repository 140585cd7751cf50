import { useEffect, useRef } from 'preact/hooks';
import type { ClassEvent } from '../classroom/messages/event.ts';
import { onceMore } from '../site/once-more.ts';
import type { News } from './news.ts';

/**
 * Reads when a room opens, and whenever something happens that it shows. After a stream that broke off everything is read again. `key`: what
 * the room is opened at; another one is read at once.
 */
export function useNews(news: News, isOfUse: (event: ClassEvent) => boolean, read: () => Promise<void>, key = ''): void {
  const newest = useRef({ isOfUse, read });
  newest.current = { isOfUse, read };
  useEffect(() => {
    // A thousand submissions in a minute are not a thousand readings at the same time.
    const again = onceMore(() => newest.current.read());
    void again();
    return news.listen((event) => {
      if (event.kind === 'hello' || newest.current.isOfUse(event)) void again();
    });
  }, [news, key]);
}
