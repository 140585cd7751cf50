import type { Alike } from '../gradebook/copied/alike.ts';
import type { ShownAlike } from '../gradebook/copied/shown-alike.ts';
import type { HeatMap } from '../gradebook/heat-map.ts';
import type { Columns } from '../gradebook/grades-csv.ts';
import type { LongList, ShownExercise, ShownReport, ShownRow } from '../gradebook/shown-report.ts';
import type { Result } from '../gradebook/result.ts';
import type { Grading } from '../grading/grading-file.ts';
import type { Dropped } from './dropped-files.ts';
import type { Tally } from './tally.ts';

/** An exercise of this site, with the lesson that leads to it, if one does. */
export interface SiteExercise {
  id: string;
  /** Null where the exercise keeps its reference. */
  packageHref: string | null;
  number?: string;
  title?: string;
}

/** A submission with the text that was judged, where one was read. */
export interface Attempt {
  result: Result;
  source: string | undefined;
}

export type ClassPhase =
  | { kind: 'empty' }
  /** Files of so many. */
  | { kind: 'reading'; done: number; total: number }
  /** Submissions of so many; `leftMs` is undefined until the first is done. */
  | { kind: 'grading'; done: number; total: number; leftMs: number | undefined; workers: number; tally: Tally }
  | { kind: 'paused'; done: number; total: number }
  /** `left`: so many were not graded, because it was stopped. */
  | { kind: 'done'; left: number };

/** Looking for solutions that are alike: off unless somebody asks for it. */
export type ComparingPhase =
  | { kind: 'off' }
  /** Nothing is read yet. */
  | { kind: 'waiting' }
  /** `share`: from 0 to 1. */
  | { kind: 'comparing'; share: number }
  | { kind: 'done' };

/** A file of the instructor's own, as the page names it. */
export type BesideShown =
  | { name: string; kind: 'grading'; rules: Grading }
  | { name: string; kind: 'package'; id: string; title: string; isOfSite: boolean }
  | { name: string; kind: 'earlier'; results: number }
  | { name: string; kind: 'refused'; why: string[] };

/** From the page to the thread that holds the class. */
export type Request =
  | { kind: 'open'; wasm: string; exercises: readonly SiteExercise[] }
  /** A part of what was dropped; with the last, it is read. */
  | { kind: 'drop'; files: readonly Dropped[]; isLast: boolean }
  | { kind: 'leave-out'; name: string }
  | { kind: 'secret'; text: string | undefined }
  | { kind: 'hold'; how: 'paused' | 'stopped' }
  | { kind: 'go-on' }
  /** Shows another part of a list. */
  | { kind: 'stretch'; list: LongList; from: number }
  | { kind: 'heat'; exercise: string }
  | { kind: 'learner'; learner: string }
  /** Looks for solutions that are alike, or stops looking. */
  | { kind: 'compare'; isOn: boolean }
  /** The texts of a pair, by its place among those of its exercise. */
  | { kind: 'pair'; exercise: string; at: number }
  | { kind: 'save'; file: 'grades'; columns: Columns }
  | { kind: 'save'; file: 'results' }
  /** What was sent last is on the screen. */
  | { kind: 'drawn' };

/** From the thread to the page. Each is small enough to be taken in within a frame. */
export type Reply =
  | { kind: 'phase'; phase: ClassPhase }
  | { kind: 'beside'; files: BesideShown[] }
  /** All but the rows and the exercises, which follow. `isNew`: the columns are others, and no row of before counts. */
  | { kind: 'head'; head: Omit<ShownReport, 'rows' | 'exercises'>; order: readonly string[]; isNew: boolean }
  /** Rows that are not as they were. */
  | { kind: 'rows'; rows: readonly ShownRow[] }
  | { kind: 'exercises'; exercises: readonly ShownExercise[] }
  | { kind: 'heat'; exercise: string; heat: HeatMap }
  | { kind: 'learner'; learner: string; attempts: Attempt[] }
  | { kind: 'comparing'; phase: ComparingPhase }
  /** What was found, or that what was found before no longer holds. */
  | { kind: 'alike'; alike: ShownAlike | undefined }
  | { kind: 'pair'; exercise: string; at: number; sides: Pick<Alike, 'left' | 'right'> }
  | { kind: 'file'; name: string; blob: Blob }
  /** The thread itself is at fault. */
  | { kind: 'failed'; message: string };
