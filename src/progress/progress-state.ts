import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RecordEvent } from '../record/events.ts';
import { type Progress, progressFold } from '../record/progress.ts';
import { type Marks, marksFold } from '../notes/notes.ts';
import { type Activity, activityFold } from './history.ts';
import { EXPORT_CHARACTERS, readExport } from '../record/export-record.ts';
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

  /** Adds what is new in an export. A file that is none, or is damaged, changes nothing. */
  async function importFile(file: ChosenFile): Promise<void> {
    outcome.value = await tryImport(file);
    await refresh();
  }

  async function tryImport(file: ChosenFile): Promise<RecordOutcome> {
    const failed = (text: string): RecordOutcome => ({ kind: 'failed', about: 'import', text });
    // A character takes three bytes at the most for each unit that is counted.
    if (file.size > 3 * EXPORT_CHARACTERS) return failed(`Nothing was changed. ${file.name} is too large to be an export of this site.`);
    const text = await file.text().catch(() => undefined);
    if (text === undefined)
      return failed(`Nothing was changed. ${file.name} could not be read. Is it still where it was? Choose it again.`);
    const read = readExport(file.name, text);
    if (read.kind === 'refused') return failed(read.message);
    const added = await takeOver(record, read.events);
    return { kind: 'done', about: 'import', text: importWords(file.name, added, read.events.length) };
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
    erased: erased as ReadonlySignal<Erased | undefined>,
    refresh,
    exportFile,
    importFile,
    erase,
    undo,
    close: () => {
      stopListening();
      record.close();
    },
  };
}

function importWords(name: string, added: number, total: number): string {
  if (total === 0) return `${name} is an export of an empty record: there was nothing to add.`;
  if (added === 0) return `Nothing new: all ${total} entries of ${name} were here already.`;
  const rest = total - added;
  const already = rest === 0 ? '' : rest === 1 ? ' One was here already.' : ` The other ${rest} were here already.`;
  return `Added ${added} ${added === 1 ? 'entry' : 'entries'} of ${name}.${already}`;
}
