/** One number of each modality. */
export type Pair = { a: number; b: number };

/** 1 where a modality is shown to the encoder, 0 where it is hidden. */
export type Keep = { a: 0 | 1; b: 0 | 1 };

/** One number of the code: how it listens, and how each decoder uses it. */
export type Unit = { fromA: number; fromB: number; bias: number; toA: number; toB: number };

export type Model = { units: Unit[]; biasA: number; biasB: number };

/** z = tanh(W_e [κ_A x_A; κ_B x_B] + b_e). */
export const encode = ({ units }: Model, { a, b }: Pair, keep: Keep): number[] =>
  units.map(({ fromA, fromB, bias }) => Math.tanh(fromA * keep.a * a + fromB * keep.b * b + bias));

/** x̂_A = D_A z + c_A, and the same for B. */
export const decode = ({ units, biasA, biasB }: Model, z: readonly number[]): Pair => ({
  a: units.reduce((sum, { toA }, j) => sum + toA * (z[j] ?? 0), biasA),
  b: units.reduce((sum, { toB }, j) => sum + toB * (z[j] ?? 0), biasB),
});

/** L_A and L_B: the mean squared distance of what comes back from what was there, whether it was shown or not. */
export function losses(model: Model, pairs: readonly Pair[], keep: Keep): Pair {
  const total = { a: 0, b: 0 };
  for (const pair of pairs) {
    const back = decode(model, encode(model, pair, keep));
    total.a += (back.a - pair.a) ** 2;
    total.b += (back.b - pair.b) ** 2;
  }
  return { a: total.a / pairs.length, b: total.b / pairs.length };
}
