import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [F: number[][]];
type Result = { interaction: number[][]; share: number };

/** A fixed effect of each row: what A says on its own. */
const ofRow = (i: number): number => 0.5 * i - 1;

export const laws: Laws<Args, Result> = {
  constant: {
    says: 'A constant added to the whole table changes nothing.',
    change: (F) => [F.map((row) => row.map((v) => v + 2))],
  },
  unimodal: {
    says: 'What is added to all cells of a row is the row’s own affair: the interaction stays as it is.',
    change: (F) => [F.map((row, i) => row.map((v) => v + ofRow(i)))],
    becomes: ({ interaction }, F) => ({ interaction, share: shareOf(interaction, F.map((row, i) => row.map((v) => v + ofRow(i)))) }),
  },
  cancels: {
    says: 'Every row and every column of the interaction adds up to 0.',
    holds: ({ interaction }) =>
      interaction.every((row) => isZero(sum(row))) &&
      (interaction[0] ?? []).every((_, j) => isZero(sum(interaction.map((row) => row[j])))),
  },
  share: {
    says: 'A share lies between 0 and 1.',
    holds: ({ share }) => share >= 0 && share <= 1 + 1e-9,
  },
};

const sum = (values: number[]): number => values.reduce((total, v) => total + v, 0);
const isZero = (value: number): boolean => Math.abs(value) < 1e-9;

function shareOf(interaction: number[][], F: number[][]): number {
  const cells = F.flat();
  const grand = sum(cells) / cells.length;
  const total = sum(cells.map((v) => (v - grand) ** 2));
  return total > 1e-12 ? sum(interaction.flat().map((v) => v * v)) / total : 0;
}
