import * as z from 'zod/mini';
import { href } from '../site/href.ts';
import { ClassEvent } from './messages/event.ts';

/**
 * Calls back for what happens in the class, until the returned function is called. The browser opens a stream that broke off again by itself,
 * and the class then tells what was missed, or `hello` where everything has to be read again. `onState`: whether the stream is open.
 */
export function listenToClass(onEvent: (event: ClassEvent) => void, onState: (isOpen: boolean) => void = () => {}): () => void {
  const stream = new EventSource(href('/api/events'));
  stream.addEventListener('class', ({ data }) => {
    const parsed = z.safeParse(ClassEvent, JSON.parse(data));
    // What a newer class tells beyond this, a page of today can do without.
    if (parsed.success) onEvent(parsed.data);
  });
  stream.addEventListener('open', () => onState(true));
  stream.addEventListener('error', () => onState(false));
  return () => stream.close();
}
