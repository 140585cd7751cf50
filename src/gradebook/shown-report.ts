import type { VerdictName } from '../../graders/verdict.ts';
import { type Row, type Score, totalOf } from './best.ts';
import type { Change } from './changes.ts';
import { byCodeUnits } from './code-units.ts';
import type { ExerciseReport } from './exercise-report.ts';
import type { HeatMap } from './heat-map.ts';
import type { Misreadings } from './misreadings.ts';
import type { Differing, Report } from './report-data.ts';
import type { Result, UngradedResult } from './result.ts';

/** A part of a list that may be long: `items` begin at position `from`, counted from 0, of `total`. */
export interface Stretch<Item> {
  items: readonly Item[];
  from: number;
  total: number;
}

/** What is shown of one learner and one exercise. `waiting`: handed in, and its turn has not come. */
export interface ShownCell {
  state: VerdictName | 'not-graded' | 'waiting';
  /** Cases that agree, of so many. */
  right: number;
  of: number;
  score?: Score;
}

/** What is shown of a learner: one cell a column, undefined where nothing was handed in. */
export interface ShownRow {
  /** What it is opened by, where two learners may have the same key; else the key. */
  id?: string;
  key: string;
  names: readonly string[];
  cells: readonly (ShownCell | undefined)[];
  /** Points where there are rules, else the number of accepted exercises. */
  total: number;
}

export interface ShownExercise extends Omit<ExerciseReport, 'heat'> {
  /** It is drawn where somebody asks for it; undefined until then. */
  heat: HeatMap | undefined;
  hasFailures: boolean;
  misreadings: Misreadings;
}

/** A report as it is drawn: small, whatever the size of the class, so that a page takes it in many short steps. */
export interface ShownReport {
  /** Those that wait are counted, too. */
  counts: Report['counts'] & { waiting: number };
  hasScores: boolean;
  /** Ids, in the order of the columns. */
  exerciseIds: readonly string[];
  rows: readonly ShownRow[];
  exercises: readonly ShownExercise[];
  differing: Stretch<Differing>;
  /** Undefined where there is no earlier run. */
  changes: Stretch<Change> | undefined;
  ungraded: Stretch<UngradedResult>;
  /** Learners who handed in under more than one name. */
  conflicts: Stretch<Pick<Row, 'key' | 'names'>>;
}

/** Lists of a report that are shown in stretches. */
export type LongList = 'differing' | 'changes' | 'ungraded' | 'conflicts';

/** Entries of a list that a page shows at once. */
export const PART = 25;

/** A learner of whom something is waiting to be graded. */
export interface Waiting {
  names: readonly string[];
  /** So many of theirs. */
  submissions: number;
  exercises: ReadonlySet<string>;
}

export interface Showing {
  /** By the learner's key. */
  waiting?: ReadonlyMap<string, Waiting>;
  /** Which part of a list; without it, all. */
  stretch?: <Item>(list: LongList, items: readonly Item[]) => Stretch<Item>;
  /** By the exercise's id. */
  misreadings?: ReadonlyMap<string, Misreadings | undefined>;
  /** Without heat maps a report is a tenth as large. */
  withHeat?: boolean;
}

const whole = <Item>(_: LongList, items: readonly Item[]): Stretch<Item> => ({ items, from: 0, total: items.length });

/** What is shown of a report. */
export function shownReport(report: Report, showing: Showing = {}): ShownReport {
  const { waiting = new Map(), stretch = whole, misreadings, withHeat = true } = showing;
  const exerciseIds = columnsOf(report, waiting);
  const rows = rowsWith(report.rows, waiting);
  return {
    counts: countsWith(report, rows, waiting),
    hasScores: report.rows.some(({ scores }) => scores !== undefined),
    exerciseIds,
    rows: rows.map((row) => shownRow(row, exerciseIds, waiting.get(row.key)?.exercises)),
    exercises: report.exercises.map(({ heat, ...exercise }) => ({
      ...exercise,
      heat: withHeat ? heat : undefined,
      hasFailures: heat.cases.length > 0,
      misreadings: misreadings?.get(exercise.exercise) ?? {},
    })),
    differing: stretch('differing', report.differing),
    changes: report.changes && stretch('changes', report.changes),
    ungraded: stretch('ungraded', report.ungraded),
    conflicts: stretch(
      'conflicts',
      report.conflicts.map(({ key, names }) => ({ key, names })),
    ),
  };
}

function countsWith({ counts }: Report, rows: readonly Row[], waiting: ReadonlyMap<string, Waiting>): ShownReport['counts'] {
  const many = [...waiting.values()].reduce((sum, { submissions }) => sum + submissions, 0);
  return { ...counts, learners: rows.length, submissions: counts.submissions + many, waiting: many };
}

function columnsOf({ exerciseIds }: Report, waiting: ReadonlyMap<string, Waiting>): string[] {
  const all = new Set(exerciseIds);
  for (const { exercises } of waiting.values()) for (const exercise of exercises) all.add(exercise);
  return [...all].sort();
}

/** Rows of the report, and of those of whom everything is waiting, in the order of their keys. */
function rowsWith(rows: readonly Row[], waiting: ReadonlyMap<string, Waiting>): Row[] {
  const known = new Set(rows.map(({ key }) => key));
  const others = [...waiting].flatMap(([key, { names }]): Row[] =>
    known.has(key) ? [] : [{ key, names: [...names], byExercise: new Map() }],
  );
  return [...rows, ...others].sort((a, b) => byCodeUnits(a.key, b.key));
}

function shownRow(row: Row, exerciseIds: readonly string[], waiting: ReadonlySet<string> | undefined): ShownRow {
  const cells = exerciseIds.map((exercise) => {
    const result = row.byExercise.get(exercise);
    if (!result) return waiting?.has(exercise) ? WAITING : undefined;
    return cellOf(result, row.scores?.get(exercise));
  });
  return { key: row.key, names: row.names, cells, total: totalOf(row) };
}

const WAITING: ShownCell = { state: 'waiting', right: 0, of: 0 };

const cellOf = (result: Result, score: Score | undefined): ShownCell =>
  result.kind === 'graded'
    ? { state: result.verdict, right: result.casesRight, of: result.casesTotal, ...(score && { score }) }
    : { state: 'not-graded', right: 0, of: 0 };
