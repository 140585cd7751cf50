import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [samples: number[], bins: number, lo: number, hi: number, corrected: boolean];

export const laws: Laws<Args, number> = {
  outside: {
    says: 'A sample outside the range counts like one on the border that it has crossed.',
    change: (samples, bins, lo, hi, corrected) => [samples.map((x) => Math.min(hi, Math.max(lo, x))), bins, lo, hi, corrected],
  },
  scale: {
    says: 'The unit of measurement does not matter: samples and range all twice as large have the same entropy.',
    change: (samples, bins, lo, hi, corrected) => [samples.map((x) => 2 * x), bins, 2 * lo, 2 * hi, corrected],
  },
  twice: {
    says: 'Without the correction only shares count: every sample taken twice leaves the entropy as it is.',
    change: (samples, bins, lo, hi, corrected) => (corrected ? null : [[...samples, ...samples], bins, lo, hi, corrected]),
  },
  bounds: {
    says: 'Without the correction, the entropy lies between 0 and the logarithm of the number of bins or of samples, whichever is smaller.',
    holds: (entropy, samples, bins, _lo, _hi, corrected) =>
      corrected || (entropy >= -1e-9 && entropy <= Math.log2(Math.max(1, Math.min(bins, samples.length))) + 1e-9),
  },
};
