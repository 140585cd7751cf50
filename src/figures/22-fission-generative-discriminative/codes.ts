/** What the private code of B holds: its own part of B, or the product of the two other codes. */
export type Content = 'own' | 'product';

/** `copy`: how much of A’s code stands in B’s instead; `mean` and `spread` are those of the joint code. */
export type Scene = { content: Content; copy: number; mean: number; spread: number };

/** Five equally likely values with mean 0 and variance 1. */
const VALUES = [-2, -1, 0, 1, 2].map((value) => value / Math.SQRT2);

/** What lies behind the data: three independent factors, every combination of their values once. */
const FACTORS = VALUES.flatMap((a) => VALUES.flatMap((s) => VALUES.map((b) => ({ a, s, b }))));

/** One row a sample: the codes of A, joint, of B. */
export function codes({ content, copy, mean, spread }: Scene): number[][] {
  return FACTORS.map(({ a, s, b }) => {
    const rest = content === 'product' ? a * s : b;
    return [a, mean + spread * s, copy * a + Math.sqrt(1 - copy * copy) * rest];
  });
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export type Moments = { means: number[]; covariance: number[][] };

/** Mean and covariance of the codes, the latter divided by n. */
export function moments(Z: number[][]): Moments {
  const columns = (Z[0] ?? []).map((_, p) => Z.map((row) => row[p] ?? 0));
  const means = columns.map(mean);
  const covariance = columns.map((u, p) =>
    columns.map((v, q) => mean(u.map((value, i) => (value - (means[p] ?? 0)) * ((v[i] ?? 0) - (means[q] ?? 0))))),
  );
  return { means, covariance };
}

/** ‖μ‖² + ‖C − I‖². */
export function prior({ means, covariance }: Moments): number {
  const gaps = covariance.flatMap((row, p) => row.map((value, q) => value - (p === q ? 1 : 0)));
  return [...means, ...gaps].reduce((sum, value) => sum + value * value, 0);
}

export type Part = { pred: number; rec: number; prior: number };

/** The label is the sign of the shared factor; B consists of the shared factor and its own. Decoders are the best linear ones. */
export function parts(scene: Scene): Part {
  const { logits, labels, own, rebuilt } = decoded(scene);
  const pred = mean(logits.map(([zero = 0, one = 0], i) => Math.log1p(Math.exp(labels[i] === 1 ? zero - one : one - zero))));
  const rec = mean(own.map((value, i) => (value - (rebuilt[i] ?? 0)) ** 2));
  return { pred, rec, prior: prior(moments(codes(scene))) };
}

/** What classifier and decoder make of the codes. Any mean and spread of the joint code they undo; what B’s code lacks they cannot. */
export function decoded(scene: Scene): { logits: number[][]; labels: number[]; own: number[]; rebuilt: number[] } {
  const Z = codes(scene);
  const own = FACTORS.map(({ b }) => b);
  const ofB = Z.map((row) => row[2] ?? 0);
  const weight = mean(own.map((value, i) => value * (ofB[i] ?? 0))) / mean(ofB.map((value) => value * value));
  return {
    logits: Z.map((row) => [0, (3 * ((row[1] ?? 0) - scene.mean)) / scene.spread]),
    labels: FACTORS.map(({ s }) => Number(s > 0)),
    own,
    rebuilt: ofB.map((value) => weight * value),
  };
}

/** The pairs of A’s and B’s codes that occur, each once. */
export function pairs(scene: Scene): { a: number; b: number }[] {
  const seen = new Map(codes(scene).map(([a = 0, , b = 0]) => [`${a.toFixed(3)} ${b.toFixed(3)}`, { a, b }]));
  return [...seen.values()];
}
