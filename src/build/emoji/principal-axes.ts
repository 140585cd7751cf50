import { jacobiEigen } from '../../../graders/sandbox/realm/helpers.ts';
import { diceFrom } from '../../clip/dice.ts';
import { dot } from '../../clip/encoders.ts';

/** Axes that are carried along beside those that are asked for: they make the last ones exact sooner. */
const SPARE = 10;

/** Rounds of the iteration. After 60 the last axis moves by less than 1e-6. */
const ROUNDS = 60;

/**
 * The k axes along which the rows spread most, as unit vectors, and the variance along each, largest first. There have to be more rows and numbers than k + 10. Subspace iteration (Golub & Van
 * Loan, Matrix Computations, §8.2) on the covariance, then Rayleigh–Ritz. By + − × ÷ and √ alone, so that every engine finds the same bits.
 */
export function principalAxes(rows: readonly number[][], k: number): { mean: number[]; axes: number[][]; variances: number[] } {
  const { mean, covariance } = spread(rows);
  const dice = diceFrom(7);
  let basis = orthonormal(Array.from({ length: k + SPARE }, () => mean.map(() => dice.normal())));
  for (let round = 0; round < ROUNDS; round++) basis = orthonormal(basis.map((axis) => times(covariance, axis)));
  const images = basis.map((axis) => times(covariance, axis));
  const { values, vectors } = jacobiEigen(basis.map((a) => images.map((b) => dot(a, b))));
  const axes = vectors.slice(0, k).map((shares) => mean.map((_, j) => basis.reduce((sum, axis, q) => sum + shares[q]! * axis[j]!, 0)));
  return { mean, axes, variances: values.slice(0, k) };
}

function spread(rows: readonly number[][]): { mean: number[]; covariance: Float64Array[] } {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / count);
  const covariance = mean.map(() => new Float64Array(width));
  for (const row of rows) {
    const centred = Float64Array.from(row, (value, j) => value - mean[j]!);
    for (let a = 0; a < width; a++) {
      const line = covariance[a]!;
      const share = centred[a]! / count;
      for (let b = 0; b < width; b++) line[b]! += share * centred[b]!;
    }
  }
  return { mean, covariance };
}

/** Gram–Schmidt, twice: once leaves rounding behind. */
function orthonormal(vectors: number[][]): number[][] {
  const done: number[][] = [];
  for (const vector of vectors) {
    let rest = vector;
    for (let twice = 0; twice < 2; twice++) {
      for (const axis of done) {
        const along = dot(rest, axis);
        rest = rest.map((value, j) => value - along * axis[j]!);
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    done.push(rest.map((value) => value / length));
  }
  return done;
}

const times = (matrix: readonly Float64Array[], vector: readonly number[]): number[] => matrix.map((row) => dot(row, vector));
