import { PICTURE_NUMBERS, pixelsOf, readPairs, SIDE } from '../../clip/emoji-set.ts';
import { splitOf } from '../../clip/split.ts';
import { describe } from './describe.ts';
import { principalAxes } from './principal-axes.ts';

/** Whole numbers of a byte, but for the lowest. */
const STEPS = 127;

/**
 * `features.bin`, from the other two files: each picture as 64 numbers, along the axes on which the training pictures spread most, evened out
 * by the fourth root of the variance, and rounded to 127 steps. `src/clip/emoji-set.ts` reads it.
 */
export function featuresFile(pictures: Uint8Array, pairs: string): Uint8Array {
  const count = readPairs(pairs).length;
  const described = Array.from({ length: count }, (_, i) => describe(pixelsOf(pictures, i), SIDE));
  const { training } = splitOf(count);
  const { mean, axes, variances } = principalAxes(
    training.map((i) => described[i] as number[]),
    PICTURE_NUMBERS,
  );
  const scales = variances.map((variance) => Math.sqrt(Math.sqrt(variance)));
  const along = described.map((row) =>
    axes.map((axis, k) => axis.reduce((sum, share, j) => sum + share * (row[j]! - mean[j]!), 0) / scales[k]!),
  );
  // Of the training pictures, so that the mean square of a length is 1.
  const length = Math.sqrt(
    training.reduce((sum, i) => sum + along[i]!.reduce((square, value) => square + value * value, 0), 0) / training.length,
  );
  const steps = axes.map((_, k) => Math.fround(along.reduce((most, row) => Math.max(most, Math.abs(row[k]!)), 0) / length / STEPS));

  const file = new ArrayBuffer(PICTURE_NUMBERS * 4 + count * PICTURE_NUMBERS);
  const view = new DataView(file);
  steps.forEach((step, k) => view.setFloat32(4 * k, step, true));
  along.flat().forEach((value, at) => {
    const inSteps = Math.round(value / length / steps[at % PICTURE_NUMBERS]!);
    view.setInt8(4 * PICTURE_NUMBERS + at, Math.max(-STEPS, Math.min(STEPS, inSteps)));
  });
  return new Uint8Array(file);
}
