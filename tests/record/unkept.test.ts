import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
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
  const record = await openRecord(openDatabase('unkept-test'));
  const added = record.append(event(1));
  expect(unkept()).toHaveLength(1);
  await added;
  expect(unkept()).toEqual([]);
  record.close();
});

it('an event that storage refuses stays for the next page', async () => {
  const refused = event(1);
  await (await openRecord(Promise.reject(new Error('blocked')))).append(refused);
  expect(await (await openRecord(Promise.reject(new Error('blocked')))).events()).toEqual([refused]);
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
