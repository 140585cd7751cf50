/** The rooms of a class for whoever teaches, in the order in which the page names them. */
export const ROOM_NAMES = ['gradebook', 'exercises', 'assignments', 'people', 'regrades', 'platforms', 'learner'] as const;

export type RoomName = (typeof ROOM_NAMES)[number];

/** A room, and what it is opened at: an exercise, an assignment, a trial, a learner. */
export interface Room {
  name: RoomName;
  at: string | undefined;
}

/** The room that an address leads to, by what stands behind its #; undefined where that is none, such as a place on the page. */
export function roomOf(hash: string): Room | undefined {
  const [given = '', at] = hash.replace(/^#/, '').split('/', 2);
  const name = given === '' ? 'gradebook' : ROOM_NAMES.find((it) => it === given);
  return name && { name, at: at === undefined || at === '' ? undefined : decoded(at) };
}

export const hashOf = (name: RoomName, at?: string): string => `#${name}${at === undefined ? '' : `/${encodeURIComponent(at)}`}`;

/**
 * Does what leads to another room, and goes there when it is done; whoever has gone elsewhere in the meantime is not called back.
 * `work` resolves with the address behind the #, or with undefined where it leads nowhere.
 */
export async function goAfter(
  work: () => Promise<string | undefined>,
  go: (hash: string) => void,
  place: Pick<Location, 'hash'> = location,
): Promise<void> {
  const from = place.hash;
  const to = await work();
  if (to !== undefined && place.hash === from) go(to);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
