/**
 * Where everything stands on the map. Lessons with a place by hand keep it. The others follow in rows: below the lessons of their strand
 * if those have places, so that the drawing opens there and all that lies lower moves down; else in a lane of their own at the end.
 */
import { type Cell, cellsOf } from './layered-layout.ts';
import type { Course, CourseLesson, Strand } from './course.ts';
import type { Point } from './map-drawing.ts';
import { nameLines } from './name-lines.ts';

export type MapPlace = Point & { name: string[] };

/** The name of a strand over its lessons; `continued`: those that follow below the drawing of their strand. */
export type Heading = Point & { strand: Strand; align: 'start' | 'end'; continued: boolean };

/** A strand that is not drawn by hand: its lessons lie between `top` and `bottom`. */
export type Lane = { strand: Strand; top: number; bottom: number };

export type CourseMap = {
  width: number;
  height: number;
  /** Places by the slug of the lesson. */
  places: ReadonlyMap<string, MapPlace>;
  headings: Heading[];
  lanes: Lane[];
  /** Where a height of the drawing went, now that rows came in between. */
  moved: (y: number) => number;
  /** Some places were worked out. */
  isExtended: boolean;
};

const WIDTH = 1220;
/** The first column, and from one to the next: nine of them fill the width. */
const FIRST = 62;
const STEP = 137;
/** Units between two rows whose names have up to two lines, and for every further line. */
const ROW = 92;
const NAME_LINE = 14.5;
/** Units from the top of a row to its marks, and from a mark to the end of its name. */
const ABOVE = 34;
const BELOW = 48;
/** What the name of a strand takes. */
const HEADING = 68;
const CONTINUED = 34;

export function mapOf({ strands, lessons, drawing }: Course): CourseMap {
  const byHand = lessons.flatMap(({ slug, place }): [string, Point][] => (place ? [[slug, place]] : []));
  const cells = cellsOf(lessons, new Map(byHand.map(([slug, { x }]) => [slug, Math.round((x - FIRST) / STEP)])));
  const gaps: Gap[] = bandsOfStrands(strands, lessons).map(({ strands: within, bottom }) => ({ at: bottom, by: 0, strands: within }));
  const places = new Map<string, MapPlace>();
  const headings: Heading[] = [];
  const lanes: Lane[] = [];

  /** Sets the lessons of a strand into rows from a height on; returns where they end. */
  const fill = (strand: Strand, top: number): number => {
    let y = top;
    for (const row of rowsOf(lessons, strand, cells)) {
      for (const [lesson, { column }] of row)
        places.set(lesson.slug, { x: FIRST + STEP * column, y: y + ABOVE, name: nameLines(lesson.title) });
      y += ROW + NAME_LINE * Math.max(0, ...row.map(([{ title }]) => nameLines(title).length - 2));
    }
    return y;
  };

  let added = 0;
  for (const gap of gaps) {
    const from = gap.at + added;
    let y = from;
    for (const strand of gap.strands) {
      if (!lessons.some((lesson) => lesson.strand === strand.id && cells.has(lesson.slug))) continue;
      headings.push({ strand, x: 0, y: y + CONTINUED - 8, align: 'start', continued: true });
      y = fill(strand, y + CONTINUED);
    }
    gap.by = y - from;
    added += gap.by;
  }
  const moved = (y: number): number => gaps.reduce((sum, { at, by }) => (y >= at ? sum + by : sum), y);

  for (const { slug, title, place } of lessons) if (place) places.set(slug, { x: place.x, y: moved(place.y), name: nameLines(title) });
  for (const strand of strands)
    if (strand.at && !strand.untitled)
      headings.push({ strand, x: strand.at.x, y: moved(strand.at.y), align: strand.at.align, continued: false });

  const drawn = drawing?.height ?? (byHand.length === 0 ? 0 : Math.max(...byHand.map(([, { y }]) => y)) + BELOW);
  let bottom = drawn + added;
  for (const strand of strands) {
    const own = lessons.filter((lesson) => lesson.strand === strand.id);
    if (own.length === 0 || own.some(({ place }) => place)) continue;
    if (!strand.untitled && !strand.at) headings.push({ strand, x: 0, y: bottom + 28, align: 'start', continued: false });
    const top = bottom + (strand.untitled ? 0 : HEADING);
    bottom = fill(strand, top);
    lanes.push({ strand, top, bottom });
  }
  return { width: drawing?.width ?? WIDTH, height: bottom, places, headings, lanes, moved, isExtended: cells.size > 0 };
}

/** Where the drawing opens for further rows: at which height, by how much, and of which strands. */
type Gap = { at: number; by: number; strands: Strand[] };

/** The strands with places by hand, from the top down; those that lie beside each other are one band, because a row runs through both. */
function bandsOfStrands(
  strands: readonly Strand[],
  lessons: readonly CourseLesson[],
): { strands: Strand[]; top: number; bottom: number }[] {
  const bands = strands.flatMap((strand) => {
    const heights = lessons.flatMap((lesson) => (lesson.strand === strand.id && lesson.place ? [lesson.place.y] : []));
    if (heights.length === 0) return [];
    return [{ strands: [strand], top: Math.min(...heights) - 24, bottom: Math.max(...heights) + BELOW }];
  });
  const merged: typeof bands = [];
  for (const band of bands.sort((one, other) => one.top - other.top)) {
    const last = merged.at(-1);
    if (!last || band.top >= last.bottom) merged.push(band);
    else {
      last.strands.push(...band.strands);
      last.bottom = Math.max(last.bottom, band.bottom);
    }
  }
  const order = (strand: Strand): number => strands.indexOf(strand);
  return merged.map((band) => ({ ...band, strands: band.strands.sort((one, other) => order(one) - order(other)) }));
}

/** The worked-out lessons of a strand, row by row. */
function rowsOf(lessons: readonly CourseLesson[], strand: Strand, cells: ReadonlyMap<string, Cell>): [CourseLesson, Cell][][] {
  const rows = new Map<string, [CourseLesson, Cell][]>();
  for (const lesson of lessons) {
    const cell = lesson.strand === strand.id ? cells.get(lesson.slug) : undefined;
    if (!cell) continue;
    const key = `${String(cell.line).padStart(4, '0')} ${cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), [lesson, cell]]);
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
