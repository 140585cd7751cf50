import { expect, it } from 'vitest';
import { goAfter, hashOf, ROOM_NAMES, roomOf } from '../../src/class-page/room.ts';

it('leads to the room that an address names, and to the gradebook where it names none', () => {
  for (const name of ROOM_NAMES) expect(roomOf(hashOf(name))).toEqual({ name, at: undefined });
  expect(roomOf('')).toEqual({ name: 'gradebook', at: undefined });
});

it('keeps what a room is opened at, whatever its characters', () => {
  expect(roomOf(hashOf('people', 'a/b %'))).toEqual({ name: 'people', at: 'a/b %' });
  expect(roomOf('#people/%')).toEqual({ name: 'people', at: '%' });
});

it('takes a place on the page for no room', () => expect(roomOf('#main')).toBeUndefined());

it('goes on when the work is done, and calls nobody back who has left in the meantime', async () => {
  const place = { hash: hashOf('assignments', 'new') };
  const went: string[] = [];
  const go = (hash: string) => went.push(hash);
  await goAfter(async () => undefined, go, place);
  expect(went).toEqual([]);
  await goAfter(async () => hashOf('assignments', '7'), go, place);
  expect(went).toEqual(['#assignments/7']);
  await goAfter(
    async () => {
      place.hash = hashOf('people');
      return hashOf('assignments', '8');
    },
    go,
    place,
  );
  expect(went).toEqual(['#assignments/7']);
});
