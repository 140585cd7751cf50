import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RecordEvent } from '../record/events.ts';
import { type Progress, progressFold } from '../record/progress.ts';
import { type Marks, marksFold } from '../notes/notes.ts';
import { type Activity, activityFold } from './history.ts';
import { EXPORT_CHARACTERS, type ReadExport, readingExport } from '../record/export-record.ts';
import { type Reviewed, reviewsFold } from '../review/reviews.ts';
import { recordFile } from '../record/record-file.ts';
import type { Erased, LearnerRecord } from '../record/record.ts';
import { takeOver } from '../record/take-over.ts';

/** A file that the learner chose. `File` in the browser. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'text'>;

/** What came of the last thing that was done. `failed`: nothing was changed. */
export interface RecordOutcome {
  kind: 'done' | 'failed';
  about: 'export' | 'import' | 'erase';
  text: string;
}

/** An import that is under way. */
export interface Importing {
  /** `reading`: the file is looked at. `adding`: its entries go into the record. */
  step: 'reading' | 'adding';
  /** How much of the step is done, 0 to 1. */
  share: number;
}

export type ProgressState = ReturnType<typeof createProgressState>;

/**
 * The record as the page of progress shows it, and what can be done with it as a whole. `takeUnsaved` removes what is kept beside the record,
 * and returns what puts it back.
 */
export function createProgressState(record: LearnerRecord, now: () => number, takeUnsaved: () => () => void) {
  const progress = signal<Progress>(progressFold.empty());
  /** What is about the review. */
  const reviews = signal<Reviewed>(reviewsFold.empty());
  const marks = signal<Marks>(marksFold.empty());
  const activity = signal<Activity>(activityFold.empty());
  /** All events, once something has asked for them. */
  const events = signal<readonly RecordEvent[] | undefined>(undefined);
  /** Texts in the editors. */
  const drafts = signal(0);
  const outcome = signal<RecordOutcome | undefined>(undefined);
  const importing = signal<Importing | undefined>(undefined);
  let stopping = new AbortController();
  /** What the last erase removed, until it is brought back or the page is left. */
  const erased = signal<Erased | undefined>(undefined);
  let putUnsavedBack = (): void => undefined;

  async function refresh(): Promise<void> {
    const [done, acts, marked, reviewed] = await Promise.all([
      record.fold(progressFold),
      record.fold(activityFold),
      record.fold(marksFold),
      record.fold(reviewsFold),
      countDrafts(),
      events.value && readEvents(),
    ]);
    // At once: what the page works out from them is the most of its work, and it shows nothing that is half new.
    batch(() => {
      progress.value = done;
      activity.value = acts;
      marks.value = marked;
      reviews.value = reviewed;
    });
  }

  async function countDrafts(): Promise<void> {
    drafts.value = (await record.drafts()).length;
  }

  async function readEvents(): Promise<void> {
    events.value = await record.events();
  }

  /** The whole record as a file, with what only memory holds. */
  async function exportFile(): Promise<{ name: string; text: string }> {
    const at = now();
    const { name, text } = await recordFile(record, at);
    outcome.value = { kind: 'done', about: 'export', text: `${name} was handed to your browser’s downloads.` };
    return { name, text };
  }

  /** Adds what is new in an export. A file that is none, or is damaged, changes nothing, and neither does one that is stopped. */
  async function importFile(file: ChosenFile): Promise<void> {
    stopping = new AbortController();
    importing.value = { step: 'reading', share: 0 };
    outcome.value = undefined;
    const came = await tryImport(file, stopping.signal);
    // Whoever has brought it back knows that it was gone.
    if (came.kind === 'done' && record.isLost) record.acceptLoss();
    await refresh();
    importing.value = undefined;
    outcome.value = came;
  }

  async function tryImport(file: ChosenFile, signal: AbortSignal): Promise<RecordOutcome> {
    const failed = (text: string): RecordOutcome => ({ kind: 'failed', about: 'import', text });
    // A character takes three bytes at the most for each unit that is counted.
    if (file.size > 3 * EXPORT_CHARACTERS) return failed(`Nothing was changed. ${file.name} is too large to be an export of this site.`);
    const text = await file.text().catch(() => undefined);
    if (text === undefined)
      return failed(`Nothing was changed. ${file.name} could not be read. Is it still where it was? Choose it again.`);
    try {
      const read = await readWithPauses(file.name, text, signal);
      if (read.kind === 'refused') return failed(read.message);
      const total = read.events.length;
      const onProgress = (done: number): void => {
        importing.value = { step: 'adding', share: done / total };
      };
      const added = await takeOver(record, read.events, { folds: FOLDS, onProgress, signal });
      return { kind: 'done', about: 'import', text: importWords(file.name, added, total) };
    } catch (error) {
      if (signal.aborted) return failed('The import was stopped. Nothing was changed.');
      throw error;
    }
  }

  async function readWithPauses(name: string, text: string, signal: AbortSignal): Promise<ReadExport> {
    const reading = readingExport(name, text);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
      importing.value = { step: 'reading', share: step.value };
      await pause();
      signal.throwIfAborted();
    }
  }

  /** Removes everything; `undo` brings it back. */
  async function erase(): Promise<void> {
    try {
      erased.value = await record.erase();
      putUnsavedBack = takeUnsaved();
      outcome.value = { kind: 'done', about: 'erase', text: 'Everything was erased. You can undo this until you leave the page.' };
    } catch {
      outcome.value = {
        kind: 'failed',
        about: 'erase',
        text: 'Nothing was erased: the browser refused. Close other tabs of this site and try again.',
      };
    }
    await refresh();
  }

  async function undo(): Promise<void> {
    if (!erased.value) return;
    try {
      await record.undoErase(erased.value);
      putUnsavedBack();
      // What is back is shown first: the focus goes to a button that it enables.
      await refresh();
      erased.value = undefined;
      outcome.value = { kind: 'done', about: 'erase', text: 'Everything is back.' };
    } catch {
      outcome.value = {
        kind: 'failed',
        about: 'erase',
        text: 'The browser refused to store it again. Make room, and undo once more before you leave the page.',
      };
    }
    await refresh();
  }

  // While one types in another tab, nothing else changes.
  const stopListening = record.onChange(({ kind }) => void (kind === 'draft' ? countDrafts() : refresh()));

  return {
    record,
    progress: progress as ReadonlySignal<Progress>,
    reviews: reviews as ReadonlySignal<Reviewed>,
    marks: marks as ReadonlySignal<Marks>,
    activity: activity as ReadonlySignal<Activity>,
    events: events as ReadonlySignal<readonly RecordEvent[] | undefined>,
    readEvents,
    drafts: drafts as ReadonlySignal<number>,
    outcome: outcome as ReadonlySignal<RecordOutcome | undefined>,
    importing: importing as ReadonlySignal<Importing | undefined>,
    erased: erased as ReadonlySignal<Erased | undefined>,
    refresh,
    exportFile,
    importFile,
    stopImport: () => stopping.abort(),
    erase,
    undo,
    close: () => {
      stopListening();
      record.close();
    },
  };
}

/** What the pages count. */
const FOLDS = [progressFold, activityFold, marksFold, reviewsFold];

/** Lets the page answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function importWords(name: string, added: number, total: number): string {
  if (total === 0) return `${name} is an export of an empty record: there was nothing to add.`;
  if (added === 0) return `Nothing new: all ${total} entries of ${name} were here already.`;
  const rest = total - added;
  const already = rest === 0 ? '' : rest === 1 ? ' One was here already.' : ` The other ${rest} were here already.`;
  return `Added ${added} ${added === 1 ? 'entry' : 'entries'} of ${name}.${already}`;
}
