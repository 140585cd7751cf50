/** A table taken apart: what its rows say, what its columns say, and what it takes both to say. */
export type Split = {
  grandMean: number;
  /** Row mean − grand mean. */
  ofRows: number[];
  /** Column mean − grand mean. */
  ofColumns: number[];
  /** The nearest table without interaction: row mean + column mean − grand mean. */
  additive: number[][];
  interaction: number[][];
};

export function split(table: number[][]): Split {
  const grandMean = mean(table.flat());
  const ofRows = table.map((row) => mean(row) - grandMean);
  const ofColumns = (table[0] ?? []).map((_, j) => mean(table.map((row) => row[j] ?? 0)) - grandMean);
  const additive = ofRows.map((r) => ofColumns.map((c) => r + c + grandMean));
  const interaction = table.map((row, i) => row.map((value, j) => value - (additive[i]?.[j] ?? 0)));
  return { grandMean, ofRows, ofColumns, additive, interaction };
}

/** Which part of the total sum of squares belongs to the rows, the columns and the interaction. All 0 where the table is constant. */
export type Shares = { rows: number; columns: number; interaction: number };

export function sharesOf({ ofRows, ofColumns, interaction }: Split): Shares {
  const rows = ofColumns.length * squares(ofRows);
  const columns = ofRows.length * squares(ofColumns);
  const rest = squares(interaction.flat());
  const total = rows + columns + rest;
  if (total <= 1e-12) return { rows: 0, columns: 0, interaction: 0 };
  return { rows: rows / total, columns: columns / total, interaction: rest / total };
}

const EFFECTS = [-1, 0, 1];

/** From a sum of two effects (0) to their product (1). */
export const mixture = (product: number): number[][] => EFFECTS.map((r) => EFFECTS.map((c) => (1 - product) * (r + c) + product * r * c));

export const withCell = (table: number[][], i: number, j: number, value: number): number[][] =>
  table.map((row, k) => row.map((old, l) => (k === i && l === j ? value : old)));

const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const squares = (values: number[]): number => values.reduce((sum, v) => sum + v * v, 0);
