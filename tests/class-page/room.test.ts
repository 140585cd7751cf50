import { expect, it } from 'vitest';
import { hashOf, ROOM_NAMES, roomOf } from '../../src/class-page/room.ts';

it('leads to the room that an address names, and to the gradebook where it names none', () => {
  for (const name of ROOM_NAMES) expect(roomOf(hashOf(name))).toEqual({ name, at: undefined });
  expect(roomOf('')).toEqual({ name: 'gradebook', at: undefined });
});

it('keeps what a room is opened at, whatever its characters', () => {
  expect(roomOf(hashOf('people', 'a/b %'))).toEqual({ name: 'people', at: 'a/b %' });
  expect(roomOf('#people/%')).toEqual({ name: 'people', at: '%' });
});

it('takes a place on the page for no room', () => expect(roomOf('#main')).toBeUndefined());
