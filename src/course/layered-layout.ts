/**
 * A small layered layout: where a lesson without a place stands among the others of its strand. A strand is written like a text, in
 * lines of nine columns and up to three rows: within a line a lesson stands right of all that it builds on, and where a line is full
 * the next one begins. The same course gives the same cells everywhere.
 */
import type { CourseLesson } from './course.ts';

export const COLUMNS = 9;
/** Further right no lesson begins because of what it builds on elsewhere: that lies above it in any case. */
const LAST_START = 5;
/** More would set lessons of one depth too far apart to be seen as one line. */
const ROWS = 3;

export type Cell = { line: number; column: number; row: number };

/** What the layout needs to know of a lesson. */
type Known = Pick<CourseLesson, 'slug' | 'strand' | 'buildsOn'>;

/**
 * Cells of all lessons that are not among the `fixed`, by slug. `fixed`: columns of the lessons with a place by hand; in the first line
 * of its strand a lesson stands right of those, too, but not so far that nothing could follow it.
 */
export function cellsOf(lessons: readonly Known[], fixed: ReadonlyMap<string, number>): Map<string, Cell> {
  const strandOf = new Map(lessons.map(({ slug, strand }) => [slug, strand]));
  const cells = new Map<string, Cell>();
  const grids = new Map<string, Grid>();
  for (const { slug, strand, buildsOn } of afterWhatTheyBuildOn(lessons)) {
    if (fixed.has(slug)) continue;
    const grid = grids.get(strand) ?? new Map<string, Cell>();
    grids.set(strand, grid);
    const own = buildsOn.flatMap((known) => (strandOf.get(known) === strand ? (cells.get(known) ?? []) : []));
    const elsewhere = buildsOn.flatMap((known) =>
      strandOf.get(known) === strand && cells.has(known) ? [] : (fixed.get(known) ?? cells.get(known)?.column ?? []),
    );
    const cell = freeCell(grid, own, elsewhere);
    cells.set(slug, cell);
    grid.set(keyOf(cell), cell);
    for (const from of own) for (const passed of between(from, cell)) grid.set(`line ${keyOf(passed)}`, passed);
  }
  return cells;
}

/** The cells that are taken, by where they are; `line …`: those that a straight line between two lessons runs through. */
type Grid = Map<string, Cell>;

const keyOf = ({ line, column, row }: Cell): string => `${line} ${column} ${row}`;

/** Every lesson behind those that it builds on, else in the order of the course. */
function afterWhatTheyBuildOn(lessons: readonly Known[]): Known[] {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const sorted = new Set<Known>();
  const add = (lesson: Known): void => {
    if (sorted.has(lesson)) return;
    for (const known of lesson.buildsOn) {
      const before = bySlug.get(known);
      if (before) add(before);
    }
    sorted.add(lesson);
  };
  for (const lesson of lessons) add(lesson);
  return [...sorted];
}

/** The first line and in it the first column with a free row. A line beyond all others is empty, so there always is one. */
function freeCell(grid: Grid, own: readonly Cell[], elsewhere: readonly number[]): Cell {
  for (let line = Math.max(0, ...own.map((cell) => cell.line)); ; line++) {
    const known = own.filter((cell) => cell.line === line);
    const start = line === 0 ? Math.min(LAST_START, Math.max(0, ...elsewhere.map((column) => column + 1))) : 0;
    for (let column = Math.max(start, ...known.map((cell) => cell.column + 1)); column < COLUMNS; column++) {
      const rows = Array.from({ length: ROWS }, (_, row) => ({ line, column, row })).filter((cell) => !grid.has(keyOf(cell)));
      const [best] = rows.sort((one, other) => cost(grid, known, one) - cost(grid, known, other) || one.row - other.row);
      if (best) return best;
    }
  }
}

/** How far a cell is from the rows of what its lesson builds on, and how many marks and lines would lie over each other there. */
function cost(grid: Grid, known: readonly Cell[], cell: Cell): number {
  const far = known.reduce((sum, { row }) => sum + Math.abs(row - cell.row), 0) / Math.max(1, known.length);
  const covered = known.flatMap((from) => between(from, cell)).filter((passed) => grid.has(keyOf(passed))).length;
  return far + 2 * covered + (grid.has(`line ${keyOf(cell)}`) ? 2 : 0);
}

/** The cells that the straight line between two lessons of one row runs through. */
function between(from: Cell, to: Cell): Cell[] {
  if (from.line !== to.line || from.row !== to.row) return [];
  return Array.from({ length: Math.max(0, to.column - from.column - 1) }, (_, step) => ({ ...from, column: from.column + 1 + step }));
}
