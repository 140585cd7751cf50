import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, type RecordDatabase } from '../../src/record/database.ts';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { exportRecord, readExport } from '../../src/record/export-record.ts';
import type { Json } from '../../src/record/plain-json.ts';
import { type LearnerRecord, openRecord, type RecordChange } from '../../src/record/record.ts';
import { flakyDatabase } from './flaky-database.ts';

let names = 0;
const freshName = () => `record-test-${names++}`;
const open: LearnerRecord[] = [];
const openNamed = async (name: string) => {
  const record = await openRecord(openDatabase(name));
  open.push(record);
  return record;
};
afterEach(() => {
  for (const record of open.splice(0)) record.close();
});

const read = (at: number, lesson = '06-additive-fusion'): RecordEvent => stamp({ kind: 'read', lesson }, at);
const draft = (source: string, revision: string, tab = '') => ({ exercise: 'additive-fusion', tab, source, revision, at: 5 });

describe('events', () => {
  it('are there again after the page was closed, oldest first', async () => {
    const name = freshName();
    const [late, early] = [read(20), read(10)];
    const first = await openNamed(name);
    await first.append(late);
    await first.append(early);
    first.close();
    const second = await openNamed(name);
    expect(second.state).toBe('kept');
    expect(await second.events()).toEqual([early, late]);
  });

  it('merge by id: what is there stays as it is, and only new ones count', async () => {
    const record = await openNamed(freshName());
    const event = read(10);
    await record.append(event);
    expect(await record.merge([{ ...event, at: 99 }, read(11)])).toBe(1);
    expect((await record.events()).map(({ at }) => at)).toEqual([10, 11]);
  });

  it('that are no events are passed over', async () => {
    const database = await openDatabase(freshName());
    await database.addEvents([read(1), { kind: 'nonsense', id: 'abcdefghi' } as unknown as RecordEvent]);
    const record = await openRecord(Promise.resolve(database));
    open.push(record);
    expect(await record.events()).toHaveLength(1);
  });

  it('are told to other tabs', async () => {
    const name = freshName();
    const [here, there] = [await openNamed(name), await openNamed(name)];
    const heard = new Promise<RecordChange>((resolve) => there.onChange(resolve));
    await here.append(read(1));
    expect(await heard).toEqual({ kind: 'events', here: false });
    expect(await there.events()).toHaveLength(1);
  });
});

describe('the events of one topic', () => {
  it('are read once for all who ask, and again after a change, here or in another tab', async () => {
    const name = freshName();
    const database = await openDatabase(name);
    let reads = 0;
    const readEvents: RecordDatabase['readEvents'] = (topic) => {
      reads++;
      return database.readEvents(topic);
    };
    const record = await openRecord(Promise.resolve({ ...database, readEvents }));
    open.push(record);
    const topic = 'lesson/06-additive-fusion';
    await record.append(read(1));
    const [mine, yours] = await Promise.all([record.eventsOf(topic), record.eventsOf(topic)]);
    mine.pop();
    expect([yours.length, (await record.eventsOf(topic)).length, reads]).toEqual([1, 1, 1]);
    await record.append(read(2));
    expect([(await record.eventsOf(topic)).length, reads]).toEqual([2, 2]);
    const heard = new Promise((resolve) => record.onChange(resolve));
    await (await openNamed(name)).append(read(3));
    await heard;
    expect([(await record.eventsOf(topic)).length, reads]).toEqual([3, 3]);
    await record.erase();
    expect(await record.eventsOf(topic)).toEqual([]);
  });
});

describe('a row that is nested too deep', () => {
  it('is passed over, and the rest of the record can be read and exported', async () => {
    let response: Json = 1;
    for (let depth = 0; depth < 1_500; depth++) response = [response];
    const record = await openNamed(freshName());
    const deep = stamp({ kind: 'answer', lesson: '06-additive-fusion', question: 'q', draw: 0, response, score: 1 }, 5);
    await record.append(deep);
    const after = read(10);
    await record.append(after);
    const events = await record.events();
    expect(events).toEqual([after]);
    expect(readExport('a.json', exportRecord(events, [], 20))).toEqual({ kind: 'events', events: [after] });
  });
});

describe('without storage', () => {
  it('works on in memory and says that it is blocked', async () => {
    const record = await openRecord(Promise.reject(new DOMException('denied', 'SecurityError')));
    open.push(record);
    await record.append(read(3));
    expect(await record.saveDraft(draft('a', 'r1'), undefined)).toEqual({ kind: 'saved' });
    expect(record.state).toBe('blocked');
    expect(await record.events()).toHaveLength(1);
    expect(await record.drafts('additive-fusion')).toEqual([draft('a', 'r1')]);
  });

  it('says that it is full, keeps what is new in memory, and stores it once there is room', async () => {
    const name = freshName();
    const { flaky, control } = flakyDatabase(await openDatabase(name));
    const record = await openRecord(Promise.resolve(flaky));
    open.push(record);
    await record.saveDraft(draft('a', 'r1'), undefined);
    const changes: RecordChange[] = [];
    record.onChange((change) => changes.push(change));

    control.refusing = new DOMException('no room', 'QuotaExceededError');
    await record.append(read(1));
    await record.saveDraft(draft('b', 'r2'), 'r1');
    expect(record.state).toBe('full');
    expect(changes[0]).toEqual({ kind: 'state', here: true });
    expect(await record.events()).toHaveLength(1);
    expect(await record.drafts('additive-fusion')).toEqual([draft('b', 'r2')]);

    control.refusing = undefined;
    expect(await record.saveDraft(draft('c', 'r3'), 'r2')).toEqual({ kind: 'saved' });
    expect(record.state).toBe('kept');
    const again = await openNamed(name);
    expect(await again.events()).toHaveLength(1);
    expect(await again.drafts('additive-fusion')).toEqual([draft('c', 'r3')]);
  });
});

describe('drafts', () => {
  it('of two tabs never overwrite each other: the later tab gets the newer text back', async () => {
    const name = freshName();
    const [one, two] = [await openNamed(name), await openNamed(name)];
    await one.saveDraft(draft('start', 'r0'), undefined);
    await two.saveDraft(draft('by two', 'r1'), 'r0');
    expect(await one.saveDraft(draft('by one', 'r2'), 'r0')).toEqual({ kind: 'newer', draft: draft('by two', 'r1') });
    expect(await one.drafts('additive-fusion')).toEqual([draft('by two', 'r1')]);
    expect(await one.saveDraft(draft('by one', 'r3'), 'r1')).toEqual({ kind: 'saved' });
  });

  it('of one exercise are not those of another whose id begins alike', async () => {
    const record = await openNamed(freshName());
    await record.saveDraft({ ...draft('x', 'r'), exercise: 'additive-fusion-two' }, undefined);
    await record.saveDraft(draft('side', 's', 'tab-2'), undefined);
    expect(await record.drafts('additive-fusion')).toEqual([draft('side', 's', 'tab-2')]);
    expect(await record.drafts()).toHaveLength(2);
    await record.dropDraft({ exercise: 'additive-fusion', tab: 'tab-2' });
    expect(await record.drafts('additive-fusion')).toEqual([]);
  });
});

describe('erasing', () => {
  it('leaves nothing, in this tab or in storage, and is undone whole', async () => {
    const name = freshName();
    const record = await openNamed(name);
    const [one, two] = [read(1), read(2)];
    await record.merge([one, two]);
    await record.saveDraft(draft('typed', 'r1'), undefined);
    const erased = await record.erase();
    const reopened = await openNamed(name);
    for (const each of [record, reopened]) expect([await each.events(), await each.drafts()]).toEqual([[], []]);
    await record.undoErase(erased);
    for (const each of [record, reopened]) expect([await each.events(), await each.drafts()]).toEqual([[one, two], [draft('typed', 'r1')]]);
  });

  it('that is undone takes nothing from what came after', async () => {
    const record = await openNamed(freshName());
    await record.saveDraft(draft('before', 'r1'), undefined);
    const erased = await record.erase();
    const after = read(3);
    await record.append(after);
    await record.saveDraft(draft('after', 'r2'), undefined);
    await record.undoErase(erased);
    expect([await record.events(), await record.drafts()]).toEqual([[after], [draft('after', 'r2')]]);
  });

  it('brings back what only memory held', async () => {
    const record = await openRecord(Promise.reject(new DOMException('denied', 'SecurityError')));
    open.push(record);
    const event = read(1);
    await record.append(event);
    await record.saveDraft(draft('typed', 'r1'), undefined);
    const erased = await record.erase();
    expect([await record.events(), await record.drafts()]).toEqual([[], []]);
    await record.undoErase(erased);
    expect([await record.events(), await record.drafts()]).toEqual([[event], [draft('typed', 'r1')]]);
  });
});

describe('the browser is asked to keep the record', () => {
  const answer = (at: number): RecordEvent =>
    stamp({ kind: 'answer', lesson: '06-additive-fusion', question: 'q', draw: 0, response: 1, score: 1 }, at);

  it('once the first answer is kept, and only once', async () => {
    let asked = 0;
    const record = await openRecord(openDatabase(freshName()), () => asked++);
    open.push(record);
    await record.append(read(1));
    expect(asked).toBe(0);
    await record.append(answer(2));
    await record.append(answer(3));
    expect(asked).toBe(1);
  });

  it('not while it keeps nothing', async () => {
    let asked = 0;
    const record = await openRecord(Promise.reject(new Error('blocked')), () => asked++);
    open.push(record);
    await record.append(answer(2));
    expect(asked).toBe(0);
  });
});
