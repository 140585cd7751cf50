import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type NewEvent, type RecordEvent, stamp } from '../../src/record/events.ts';
import { openRecord } from '../../src/record/record.ts';
import { forgetUnkept, leaveUnkept, unkept } from '../../src/record/unkept.ts';
import { fakeLocalStorage } from './fake-local-storage.ts';

const READ = { kind: 'read', lesson: '01-one' } as const satisfies NewEvent;
const event = (at: number): RecordEvent => stamp(READ, at);
let held: Map<string, string>;

beforeEach(() => {
  held = fakeLocalStorage();
});
afterEach(() => void vi.unstubAllGlobals());

it('an event is there from the call that adds it on, and gone once it is written', async () => {
  const record = await openRecord(Promise.reject(new Error('in memory')));
  const added = record.append(event(1));
  expect(held.size).toBe(1);
  await added;
  expect(held.size).toBe(0);
});

it('what a killed page left is taken over by the next record, once', async () => {
  const [one, other] = [event(1), event(2)];
  leaveUnkept(one);
  leaveUnkept(other);
  forgetUnkept(other);
  const record = await openRecord(Promise.reject(new Error('in memory')));
  expect(await record.events()).toEqual([one]);
  await record.takeOver(unkept());
  expect(await record.events()).toEqual([one]);
});

it('what is no event is passed over and removed', () => {
  held.set('crossmodal-unsaved-event-1', '{');
  held.set('crossmodal-unsaved-event-2', '{"kind":"other"}');
  expect(unkept()).toEqual([]);
  expect(held.size).toBe(0);
});

it('storage that is blocked harms nobody', async () => {
  vi.stubGlobal('localStorage', undefined);
  const record = await openRecord(Promise.reject(new Error('in memory')));
  const read = event(1);
  await record.append(read);
  expect(await record.events()).toEqual([read]);
});
