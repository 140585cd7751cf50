import { type ReadonlySignal, signal } from '@preact/signals';
import { randomId } from '../record/events.ts';
import { exportRecord } from '../record/export-record.ts';
import type { LearnerRecord } from '../record/record.ts';
import { withUnsaved } from '../record/unsaved.ts';
import { onceMore } from '../site/once-more.ts';
import type { Folder } from './folder.ts';
import type { BackupStore, KeptBackup } from './kept-backup.ts';

export type BackupPhase =
  | { kind: 'off' }
  /** The browser wants the learner's word anew, as most do after a restart. `isRefused`: it was asked, and the answer was no. */
  | { kind: 'asks'; folder: string; isRefused: boolean }
  | { kind: 'writing'; folder: string }
  /** `writtenAt`: of which moment the file is, ms since 1970. */
  | { kind: 'written'; folder: string; fileName: string; writtenAt: number }
  | { kind: 'failed'; folder: string; reason: string };

export interface BackupOptions {
  record: Pick<LearnerRecord, 'events' | 'drafts' | 'onChange'>;
  store: BackupStore;
  now: () => number;
  /** Runs one writer at a time; another tab may be at it. */
  alone?: (work: () => Promise<void>) => Promise<void>;
}

/** A pause in what one does after which the folder gets it. */
const PAUSE_MS = 5_000;

/** Whoever works without a pause is backed up so often. */
const AT_LEAST_MS = 60_000;

/** Writing takes at most one part of so many of the time, however large the record is. */
const SHARE = 50;

export type Backup = ReturnType<typeof createBackup>;

/**
 * Keeps the export of the record in a folder that the learner has chosen: after every change, and when the page goes out of sight. Nothing in
 * the folder is lost by it: a record that was emptied, or that the browser has cleared, begins another file.
 */
export function createBackup({ record, store, now, alone = inOneTab }: BackupOptions) {
  const phase = signal<BackupPhase>({ kind: 'off' });
  let kept: KeptBackup | undefined;
  /** When the record changed last, and when first since it was written; ms since 1970. */
  let changedAt = 0;
  let waitingSince: number | undefined;
  /** Not before then is it written again by itself, ms since 1970. */
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Goes on where an earlier page has stopped. */
  async function start(): Promise<void> {
    kept = await store.read().catch(() => undefined);
    if (!kept) return;
    if ((await permissionOf(kept.folder)) !== 'granted') return ask(kept, false);
    if (kept.writtenAt === undefined) return writeNow();
    showWritten(kept);
    // What was done where nobody has written it since.
    if (store.waits()) noteChange();
  }

  /** Takes a folder, and writes into it at once. */
  async function use(folder: Folder): Promise<void> {
    const begun: KeptBackup = { folder, fileName: freshName() };
    kept = begun;
    try {
      await store.write(begun);
    } catch (error) {
      fail(folder, error);
      return;
    }
    if ((await permissionOf(folder, true)) !== 'granted') return ask(begun, true);
    await writeNow();
  }

  /** Asks the learner once more to let this site write; only in answer to a press of a button. */
  async function allow(): Promise<void> {
    if (!kept) return;
    if ((await permissionOf(kept.folder, true)) === 'granted') await writeNow();
    else ask(kept, true);
  }

  /** Writes nothing more; what is in the folder stays. */
  async function turnOff(): Promise<void> {
    clearTimeout(timer);
    kept = undefined;
    waitingSince = undefined;
    phase.value = { kind: 'off' };
    await store.clear().catch(() => undefined);
  }

  async function writeNow(): Promise<void> {
    changedAt = now();
    await flush();
  }

  /** Writes what has changed, if anything has and nobody else has written it. Called meanwhile, it writes once more. */
  const flush = onceMore(async () => {
    clearTimeout(timer);
    await alone(writeIfNeeded);
  });

  async function writeIfNeeded(): Promise<void> {
    // Another tab may have written, chosen another folder, or turned it off.
    kept = await store.read().catch(() => kept);
    waitingSince = undefined;
    if (!kept) phase.value = { kind: 'off' };
    else if (kept.writtenAt !== undefined && kept.writtenAt > changedAt) showWritten(kept);
    else await write(kept);
  }

  async function write({ folder, fileName, entry }: KeptBackup): Promise<void> {
    if ((await permissionOf(folder)) !== 'granted') return ask({ folder }, false);
    phase.value = { kind: 'writing', folder: folder.name };
    const writtenAt = now();
    try {
      const [events, drafts] = [await record.events(), withUnsaved(await record.drafts(), writtenAt)];
      // Where what was written is gone, erased or cleared by the browser, the file that has it stays.
      const isThere = entry === undefined || events.some(({ id }) => id === entry);
      const into = isThere ? fileName : freshName();
      await writeFile(folder, into, exportRecord(events, drafts, writtenAt));
      if (!kept) return; // It was turned off meanwhile.
      kept = { folder, fileName: into, writtenAt, ...(events[0] && { entry: events[0].id }) };
      await store.write(kept);
      if (waitingSince === undefined) store.setWaits(false);
      showWritten(kept);
    } catch (error) {
      fail(folder, error);
    }
    notBefore = now() + SHARE * (now() - writtenAt);
  }

  function fail(folder: Folder, error: unknown): void {
    phase.value = { kind: 'failed', folder: folder.name, reason: reasonOf(error, folder.name) };
  }

  function showWritten({ folder, fileName, writtenAt }: KeptBackup): void {
    if (writtenAt !== undefined) phase.value = { kind: 'written', folder: folder.name, fileName, writtenAt };
  }

  function ask({ folder }: Pick<KeptBackup, 'folder'>, isRefused: boolean): void {
    phase.value = { kind: 'asks', folder: folder.name, isRefused };
  }

  function freshName(): string {
    return `crossmodal-backup-${new Date(now()).toISOString().slice(0, 10)}-${randomId().slice(0, 4)}.json`;
  }

  function noteChange(): void {
    if (!kept) return;
    store.setWaits(true);
    if (phase.value.kind === 'asks') return;
    changedAt = now();
    waitingSince ??= changedAt;
    clearTimeout(timer);
    const writeAt = Math.max(Math.min(changedAt + PAUSE_MS, waitingSince + AT_LEAST_MS), notBefore);
    timer = setTimeout(() => void flush(), writeAt - changedAt);
  }

  const stopListening = record.onChange(({ kind }) => kind !== 'state' && noteChange());

  return {
    phase: phase as ReadonlySignal<BackupPhase>,
    start,
    use,
    allow,
    turnOff,
    writeNow,
    /** The page goes out of sight: what waits is written now. */
    leave: () => {
      if (waitingSince !== undefined) void flush();
    },
    close: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
}

/** What does not answer is as good as no. */
async function permissionOf(folder: Folder, asks = false): Promise<PermissionState> {
  try {
    return await (asks ? folder.requestPermission({ mode: 'readwrite' }) : folder.queryPermission({ mode: 'readwrite' }));
  } catch {
    return 'denied';
  }
}

async function writeFile(folder: Folder, name: string, text: string): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

function reasonOf(error: unknown, folder: string): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return `The folder ${folder} is not there any more. Bring it back and write again, or choose another one.`;
    case 'NotAllowedError':
      return `The browser does not let this site write into ${folder} any more. Choose the folder once more.`;
    case 'QuotaExceededError':
      return 'The disk is full. Make room, then write again.';
    case 'NoModificationAllowedError':
      return 'Another program has the file open. Close it there, then write again.';
    default:
      return `The file could not be written (${error instanceof Error ? error.message : String(error)}). Write again, or choose another folder.`;
  }
}

/** Where there are no locks (plain http), there are no folders either. */
const inOneTab = async (work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request('crossmodal-backup', work);
};
