import type { Point } from '../parts/points.ts';

/** Values of a function at the corners of square cells over a square from −reach to reach; `values[row][column]`, the top row first. */
export type Grid = { reach: number; cells: number; values: number[][] };

export function sample(at: (point: Point) => number, reach: number, cells: number): Grid {
  const steps = Array.from({ length: cells + 1 }, (_, i) => -reach + (2 * reach * i) / cells);
  return { reach, cells, values: steps.map((down) => steps.map((x) => at({ x, y: -down }))) };
}

/** A line from one point to another, in cells from the top left corner. */
export type Segment = [from: Point, to: Point];

/** Where the function crosses a level: in each cell the crossing points of its edges, joined (marching squares, bilinear along edges). */
export function contour({ cells, values }: Grid, level: number): Segment[] {
  const value = (row: number, column: number): number => values[row]?.[column] ?? Number.NaN;
  const segments: Segment[] = [];
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const corners: [Point, number][] = [
        [{ x: column, y: row }, value(row, column)],
        [{ x: column + 1, y: row }, value(row, column + 1)],
        [{ x: column + 1, y: row + 1 }, value(row + 1, column + 1)],
        [{ x: column, y: row + 1 }, value(row + 1, column)],
      ];
      const crossings = corners.flatMap(([p, at], i) => {
        const [q, next] = corners[(i + 1) % 4] ?? [p, at];
        if (at >= level === next >= level) return [];
        const share = (level - at) / (next - at);
        return [{ x: p.x + share * (q.x - p.x), y: p.y + share * (q.y - p.y) }];
      });
      for (let i = 0; i + 1 < crossings.length; i += 2) segments.push([crossings[i] as Point, crossings[i + 1] as Point]);
    }
  }
  return segments;
}

/** A stretch of cells in one row whose middle values have the same rank. */
export type Run = { row: number; from: number; length: number; rank: number };

/** The cells, row by row, with neighbours of one rank taken together: few shapes instead of thousands. Rank 0 is left out. */
export function runs({ cells, values }: Grid, rankOf: (value: number) => number): Run[] {
  const all: Run[] = [];
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const corners = [values[row]?.[column], values[row]?.[column + 1], values[row + 1]?.[column], values[row + 1]?.[column + 1]];
      const rank = rankOf(corners.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 4);
      const last = all.at(-1);
      if (last && last.row === row && last.from + last.length === column && last.rank === rank) last.length++;
      else all.push({ row, from: column, length: 1, rank });
    }
  }
  return all.filter(({ rank }) => rank !== 0);
}
