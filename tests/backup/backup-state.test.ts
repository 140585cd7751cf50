import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Backup, createBackup } from '../../src/backup/backup-state.ts';
import type { BackupStore, KeptBackup } from '../../src/backup/kept-backup.ts';
import { stamp } from '../../src/record/events.ts';
import { readExport } from '../../src/record/export-record.ts';
import { LearnerRecord } from '../../src/record/record.ts';
import { fakeFolder } from './fake-folder.ts';

const NOON = Date.parse('2026-11-27T12:00:00Z');
const open: { close(): void }[] = [];
beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.useRealTimers();
});

function memoryStore(): BackupStore & { kept: KeptBackup | undefined } {
  let waits = false;
  const store = {
    kept: undefined as KeptBackup | undefined,
    read: async () => store.kept,
    async write(kept: KeptBackup) {
      store.kept = kept;
    },
    async clear() {
      store.kept = undefined;
    },
    waits: () => waits,
    setWaits(now: boolean) {
      waits = now;
    },
  };
  return store;
}

async function opened(
  store: BackupStore = memoryStore(),
  record = new LearnerRecord(undefined),
): Promise<{ backup: Backup; record: LearnerRecord }> {
  const backup = createBackup({ record, store, now: Date.now, alone: (work) => work() });
  open.push(backup, record);
  await backup.start();
  return { backup, record };
}

const read = (lesson: string) => stamp({ kind: 'read', lesson } as const, Date.now());

function lessonsIn(text: string | undefined): string[] {
  const file = readExport('backup', text ?? '');
  if (file.kind === 'refused') throw new Error(file.message);
  return file.events.map((event) => ('lesson' in event ? event.lesson : event.kind));
}

it('is off until a folder is chosen, and then writes at once into a file of its own', async () => {
  const { backup, record } = await opened();
  const { folder, files } = fakeFolder();
  await record.append(read('01-one'));
  await vi.advanceTimersByTimeAsync(100_000);
  expect([backup.phase.value.kind, files.size]).toEqual(['off', 0]);
  await backup.use(folder);
  const [[name, text]] = [...files] as [[string, string]];
  expect(name).toMatch(/^crossmodal-backup-2026-11-27-[0-9a-f]{4}\.json$/);
  expect(lessonsIn(text)).toEqual(['01-one']);
  expect(backup.phase.value).toEqual({ kind: 'written', folder: 'Notes', fileName: name, writtenAt: Date.now() });
});

it('writes after a pause, and at least once a minute while one goes on', async () => {
  const { backup, record } = await opened();
  const { folder, files } = fakeFolder();
  await backup.use(folder);
  const name = [...files.keys()][0]!;
  await record.append(read('01-one'));
  await vi.advanceTimersByTimeAsync(4000);
  expect(lessonsIn(files.get(name))).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(lessonsIn(files.get(name))).toEqual(['01-one']);
  for (let seconds = 0; seconds < 64; seconds += 2) {
    await record.append(read('02-two'));
    await vi.advanceTimersByTimeAsync(2000);
  }
  expect(lessonsIn(files.get(name)).length).toBeGreaterThan(25);
});

it('writes what waits when the page goes out of sight, and nothing where nothing waits', async () => {
  const { backup, record } = await opened();
  const { folder, files } = fakeFolder();
  await backup.use(folder);
  const [name, before] = [...files][0]!;
  await vi.advanceTimersByTimeAsync(1000);
  backup.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(files.get(name)).toBe(before);
  await record.append(read('01-one'));
  backup.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(lessonsIn(files.get(name))).toEqual(['01-one']);
});

it('goes on after a reload, also with what an earlier page had no time to write', async () => {
  const [store, record] = [memoryStore(), new LearnerRecord(undefined)];
  const first = await opened(store, record);
  const { folder, files } = fakeFolder();
  await first.backup.use(folder);
  await record.append(read('01-one'));
  first.backup.close();
  const { backup } = await opened(store, record);
  expect(backup.phase.value.kind).toBe('written');
  await vi.advanceTimersByTimeAsync(6000);
  expect([files.size, lessonsIn([...files.values()][0])]).toEqual([1, ['01-one']]);
});

it('asks for the word of the learner again where the browser wants it, and writes once it has it', async () => {
  const [store, record] = [memoryStore(), new LearnerRecord(undefined)];
  const { folder, files, control } = fakeFolder();
  await (await opened(store, record)).backup.use(folder);
  control.permission = 'prompt';
  const { backup } = await opened(store, record);
  expect(backup.phase.value).toEqual({ kind: 'asks', folder: 'Notes', isRefused: false });
  await record.append(read('01-one'));
  await vi.advanceTimersByTimeAsync(100_000);
  expect(lessonsIn([...files.values()][0])).toEqual([]);
  control.onAsking = 'denied';
  await backup.allow();
  expect(backup.phase.value).toEqual({ kind: 'asks', folder: 'Notes', isRefused: true });
  control.onAsking = 'granted';
  await backup.allow();
  expect([backup.phase.value.kind, lessonsIn([...files.values()][0])]).toEqual(['written', ['01-one']]);
});

it.each([
  ['NotFoundError', 'The folder Notes is not there any more.'],
  ['QuotaExceededError', 'The disk is full.'],
  ['NotAllowedError', 'does not let this site write into Notes'],
  ['NoModificationAllowedError', 'Another program has the file open.'],
  ['UnknownError', 'could not be written (it broke)'],
])('says why it failed (%s), leaves the file as it was, and tries again with the next change', async (name, reason) => {
  const { backup, record } = await opened();
  const { folder, files, control } = fakeFolder();
  await record.append(read('01-one'));
  await backup.use(folder);
  control.refusing = new DOMException('it broke', name);
  await record.append(read('02-two'));
  await vi.advanceTimersByTimeAsync(6000);
  expect(backup.phase.value).toEqual({ kind: 'failed', folder: 'Notes', reason: expect.stringContaining(reason) });
  expect(lessonsIn([...files.values()][0])).toEqual(['01-one']);
  control.refusing = undefined;
  await record.append(read('03-three'));
  await vi.advanceTimersByTimeAsync(6000);
  expect([backup.phase.value.kind, lessonsIn([...files.values()][0])]).toEqual(['written', ['01-one', '02-two', '03-three']]);
});

it('begins another file once the record was emptied: what was backed up stays', async () => {
  const { backup, record } = await opened();
  const { folder, files } = fakeFolder();
  await record.append(read('01-one'));
  await backup.use(folder);
  await record.erase();
  await record.append(read('02-two'));
  await record.append(read('03-three'));
  await vi.advanceTimersByTimeAsync(6000);
  expect([...files.values()].map(lessonsIn)).toEqual([['01-one'], ['02-two', '03-three']]);
});

it('is turned off by one press, in every tab, and leaves the file', async () => {
  const [store, record] = [memoryStore(), new LearnerRecord(undefined)];
  const { folder, files } = fakeFolder();
  const here = await opened(store, record);
  await here.backup.use(folder);
  const there = await opened(store, record);
  await here.backup.turnOff();
  await record.append(read('01-one'));
  await vi.advanceTimersByTimeAsync(100_000);
  expect([here.backup.phase.value.kind, there.backup.phase.value.kind]).toEqual(['off', 'off']);
  expect([...files.values()].map(lessonsIn)).toEqual([[]]);
});

it('is not written twice where two tabs hear of the same change', async () => {
  const [store, record] = [memoryStore(), new LearnerRecord(undefined)];
  const { folder } = fakeFolder();
  await (await opened(store, record)).backup.use(folder);
  await opened(store, record);
  await vi.advanceTimersByTimeAsync(1000);
  const writes = vi.spyOn(folder, 'getFileHandle');
  await record.append(read('01-one'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(writes).toHaveBeenCalledOnce();
});
