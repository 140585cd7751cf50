import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../record/drafts.ts';
import { type DraftEvent, randomId, stamp } from '../record/events.ts';
import type { LearnerRecord, RecordState } from '../record/record.ts';
import type { UnsavedText } from '../record/unsaved.ts';

export interface DraftOptions {
  record: LearnerRecord;
  exercise: string;
  starter: string;
  /** The id of this tab: a text that may not be written over another one is kept under it. */
  tab: string;
  /** What the page could not save when it went away. */
  unsaved: UnsavedText;
  now: () => number;
}

/** `waiting`: typed, not yet in the database. */
export type SaveState = 'saved' | 'waiting' | 'blocked' | 'full';

/** Another text that is newer than the one here. `conflict`: both were changed, so this one is kept apart until the learner chooses. */
export type Other = { kind: 'newer' | 'conflict' | 'early'; draft: Draft };

/** Milliseconds of pause in typing after which the text is saved. */
export const SAVE_AFTER_MS = 350;

/** Milliseconds after which it is saved while one goes on typing: this bounds what a crash can cost. */
const SAVE_AT_LEAST_MS = 700;

export type DraftState = ReturnType<typeof createDraftState>;

/** The learner's text of one exercise: kept as it is typed, set aside as snapshots, never written over by another tab. */
export function createDraftState({ record, exercise, starter, tab, unsaved, now }: DraftOptions) {
  const source = signal(starter);
  const isWaiting = signal(false);
  const storage = signal<RecordState>(record.state);
  const other = signal<Other | undefined>(undefined);
  const snapshots = signal<DraftEvent[]>([]);
  /** The text that Undo brings back, after a reset or a restore. */
  const undo = signal<{ source: string; label: string } | undefined>(undefined);
  /** The revision of the main text that this tab knows, and of its own row beside it. */
  let basis: string | undefined;
  let ownBasis: string | undefined;
  /** The revision of the main text that is in the database: memory alone may hold a newer one. */
  let keptBasis: string | undefined;
  /** The revision of the main text that is being written. */
  let next: string | undefined;
  /** When what is waiting is saved at the latest, ms since 1970. */
  let saveBy = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let hasLeft = false;
  /** What another page left in the journal was taken; before that nothing may take its place. */
  let isLoaded = false;

  const saveState: ReadonlySignal<SaveState> = computed(() =>
    storage.value === 'kept' ? (isWaiting.value ? 'waiting' : 'saved') : storage.value,
  );

  /** Puts the kept text in place of the starter, unless something was typed before it was there. */
  async function load(): Promise<void> {
    const drafts = await record.drafts(exercise);
    const main = drafts.find((draft) => draft.tab === '');
    for (const draft of drafts.filter((candidate) => candidate.tab !== '')) {
      if (draft.source !== main?.source) await setAside(draft.source, 'other-tab');
      await record.dropDraft(draft);
    }
    await listSnapshots();
    know(main?.revision);
    const lost = unsaved.take();
    isLoaded = true;
    const goesOn = lost !== undefined && (lost.basis === basis || (lost.next !== undefined && lost.next === basis));
    const kept = goesOn ? lost.source : main?.source;
    if (lost && !goesOn && lost.source !== main?.source) await setAside(lost.source, 'other-tab');
    if (kept === undefined || kept === source.value) return;
    if (source.value === starter) {
      source.value = kept;
      if (kept !== main?.source) {
        // It was taken out of the journal, and is not in the database yet.
        leaveBehind(kept);
        save();
      }
      return;
    }
    if (kept !== main?.source) await setAside(kept, 'other-tab');
    if (!main) return;
    other.value = { kind: 'early', draft: main };
    save();
  }

  function know(revision: string | undefined): void {
    basis = revision;
    if (record.state === 'kept') keptBasis = revision;
  }

  /** Takes what was typed. */
  function edit(text: string): void {
    if (text === source.value) return;
    source.value = text;
    if (!isWaiting.value) saveBy = now() + SAVE_AT_LEAST_MS;
    isWaiting.value = true;
    // A page that is killed before the database has it loses nothing.
    if (isLoaded) leaveBehind(text);
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(SAVE_AFTER_MS, saveBy - now())));
  }

  function save(): void {
    clearTimeout(timer);
    saving = saving.then(write);
  }

  async function write(): Promise<void> {
    const draft = { exercise, source: source.value, revision: randomId(), at: now() };
    if (other.value?.kind === 'conflict' || other.value?.kind === 'early') {
      await record.saveDraft({ ...draft, tab }, ownBasis);
      ownBasis = draft.revision;
    } else {
      next = draft.revision;
      if (hasLeft) leaveBehind(source.value);
      const result = await record.saveDraft({ ...draft, tab: '' }, basis);
      next = undefined;
      if (result.kind === 'newer') {
        await setAside(draft.source, 'other-tab');
        other.value = { kind: 'conflict', draft: result.draft };
      } else know(draft.revision);
    }
    storage.value = record.state;
    if (source.value === draft.source) isWaiting.value = false;
    else saveBy = now() + SAVE_AT_LEAST_MS;
    // What the database refuses may still find a place in the journal; what was typed meanwhile goes on from what is kept now.
    if (storage.value !== 'kept') leaveBehind(draft.source);
    else if (isWaiting.value) leaveBehind(source.value);
    else if (hasLeft) {
      unsaved.take();
      hasLeft = false;
    }
  }

  /** Puts a text into the journal, where the next visit finds it. */
  function leaveBehind(text: string): void {
    unsaved.leave({ source: text, basis: keptBasis, ...(next !== undefined && { next }) });
    hasLeft = true;
  }

  /** Saves what is waiting, and resolves when it is kept. */
  async function flush(): Promise<void> {
    if (isWaiting.value) save();
    await saving;
  }

  /** The page is hidden, and may be ended without another word: the text is also left where the next visit finds it. */
  function hide(): void {
    if (!isWaiting.value) return;
    leaveBehind(source.value);
    save();
  }

  /** The page goes away. Nothing is begun in the database any more: in a page that Firefox keeps for Back it would never end. */
  function leave(): void {
    if (!isWaiting.value) return;
    clearTimeout(timer);
    leaveBehind(source.value);
  }

  /** The page is there again, by Back. */
  function comeBack(): void {
    if (isWaiting.value) save();
  }

  /** Keeps a text as a snapshot, unless the newest one is the same. */
  async function setAside(text: string, reason: DraftEvent['reason']): Promise<boolean> {
    if (snapshots.value[0]?.source === text) return false;
    const event = stamp({ kind: 'draft', exercise, source: text, reason } as const, now());
    snapshots.value = [event, ...snapshots.value];
    await record.append(event);
    return true;
  }

  async function listSnapshots(): Promise<void> {
    const events = await record.eventsOf(`exercise/${exercise}`);
    snapshots.value = events.filter((event): event is DraftEvent => event.kind === 'draft').reverse();
  }

  /** Puts another text in place of this one, which is kept as a snapshot and can be brought back. */
  async function replace(text: string, reason: 'before-reset' | 'before-restore', label: string): Promise<void> {
    const before = source.value;
    if (before === text) return;
    await setAside(before, reason);
    edit(text);
    undo.value = { source: before, label };
  }

  async function undoReplace(): Promise<void> {
    const before = undo.value;
    undo.value = undefined;
    if (!before) return;
    if (source.value !== starter) await setAside(source.value, 'before-restore');
    edit(before.source);
  }

  /** Goes on with this tab's text; the other one stays as a snapshot. */
  async function keepMine(): Promise<void> {
    const theirs = await newestOfOther();
    if (!theirs) return;
    await setAside(theirs.source, 'other-tab');
    await settle(theirs.revision);
    save();
  }

  /** Goes on with the newer text; this tab's one stays as a snapshot. */
  async function takeTheirs(): Promise<void> {
    const theirs = await newestOfOther();
    if (!theirs) return;
    await setAside(source.value, 'other-tab');
    await settle(theirs.revision);
    source.value = theirs.source;
    isWaiting.value = false;
  }

  /** The other tab's text as it is now: it may have been typed on since it was told of. */
  async function newestOfOther(): Promise<Draft | undefined> {
    const rival = other.value;
    if (!rival) return undefined;
    return (await record.drafts(exercise)).find((draft) => draft.tab === '') ?? rival.draft;
  }

  async function settle(revision: string): Promise<void> {
    clearTimeout(timer);
    await saving;
    await record.dropDraft({ exercise, tab });
    ownBasis = undefined;
    know(revision);
    other.value = undefined;
  }

  const stopListening = record.onChange(async (change) => {
    storage.value = record.state;
    if (change.kind === 'events' && !change.here) await listSnapshots();
    if (change.kind !== 'draft' || change.here || change.exercise !== exercise || other.value?.kind === 'conflict') return;
    const main = (await record.drafts(exercise)).find((draft) => draft.tab === '');
    if (!main || main.revision === basis) return;
    if (main.source === source.value) know(main.revision);
    else if (!isWaiting.value) other.value = { kind: 'newer', draft: main };
  });

  return {
    source: source as ReadonlySignal<string>,
    saveState,
    other: other as ReadonlySignal<Other | undefined>,
    snapshots: snapshots as ReadonlySignal<DraftEvent[]>,
    undo: undo as ReadonlySignal<{ source: string; label: string } | undefined>,
    load,
    edit,
    flush,
    hide,
    leave,
    comeBack,
    snapshot: (reason: DraftEvent['reason']) => setAside(source.value, reason),
    reset: () => replace(starter, 'before-reset', 'The code was reset.'),
    restore: (text: string) => replace(text, 'before-restore', 'The snapshot is in the editor.'),
    undoReplace,
    forgetUndo: () => {
      undo.value = undefined;
    },
    keepMine,
    takeTheirs,
    close: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
}
