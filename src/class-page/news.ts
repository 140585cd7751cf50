import type { ClassEvent } from '../classroom/messages/event.ts';

type Hear = (event: ClassEvent) => void;

export type News = ReturnType<typeof createNews>;

/** Passes on what happens in the class to the room that is open: a page has one stream, since a browser opens few connections to a server. */
export function createNews() {
  const listeners = new Set<Hear>();
  return {
    tell: (event: ClassEvent): void => {
      for (const hear of [...listeners]) hear(event);
    },
    /** Calls back for each event until the returned function is called. */
    listen: (hear: Hear): (() => void) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
