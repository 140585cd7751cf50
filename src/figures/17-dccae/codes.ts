/** One of the things that a modality measures, over all samples, and how loud it is. */
export type Channel = { name: string; shared: boolean; values: number[] };

/** Which two channels a code keeps, by index. */
export type Kept = [number, number];
export type Codes = { a: Kept; b: Kept };

const SAMPLES = 24;
/** Waves of whole periods: their mean is 0, and two of different frequencies do not correlate at all. */
const wave = (amplitude: number, periods: number): number[] =>
  Array.from({ length: SAMPLES }, (_, i) => amplitude * Math.cos((2 * Math.PI * periods * (i + 0.5)) / SAMPLES));

/** A wave that correlates by `rho` with the one of `periods`, and by nothing with the rest. */
function noisy(amplitude: number, periods: number, rho: number, other: number): number[] {
  const noise = wave(amplitude * Math.sqrt(1 - rho * rho), other);
  return wave(amplitude * rho, periods).map((value, i) => value + (noise[i] ?? 0));
}

/** What is shared is quiet, what is private is loud: otherwise both terms of the loss would want the same. */
export const CHANNELS: Record<'a' | 'b', Channel[]> = {
  a: [
    { name: 'shared 1', shared: true, values: wave(0.5, 1) },
    { name: 'shared 2', shared: true, values: wave(0.7, 2) },
    { name: 'private 1', shared: false, values: wave(1, 5) },
    { name: 'private 2', shared: false, values: wave(1.6, 3) },
  ],
  b: [
    { name: 'shared 1', shared: true, values: noisy(0.6, 1, 0.95, 9) },
    { name: 'shared 2', shared: true, values: noisy(0.5, 2, 0.7, 10) },
    { name: 'private 1', shared: false, values: wave(0.9, 7) },
    { name: 'private 2', shared: false, values: wave(1.3, 4) },
  ],
};

export const RIDGE = 0.001;

const dot = (u: number[], v: number[]): number => u.reduce((sum, value, i) => sum + value * (v[i] ?? 0), 0);
const covariance = (u: number[], v: number[]): number => dot(u, v) / (SAMPLES - 1);
const channel = (side: 'a' | 'b', index: number): number[] => CHANNELS[side][index]?.values ?? [];

/** Sum of the singular values of T. Within a modality no two channels correlate, so whitening divides by standard deviations. */
export function correlation({ a, b }: Codes): number {
  const entry = (p: number, q: number) => {
    const u = channel('a', p);
    const v = channel('b', q);
    return covariance(u, v) / Math.sqrt((covariance(u, u) + RIDGE) * (covariance(v, v) + RIDGE));
  };
  const [t11, t12, t21, t22] = [entry(a[0], b[0]), entry(a[0], b[1]), entry(a[1], b[0]), entry(a[1], b[1])];
  const squares = t11 * t11 + t12 * t12 + t21 * t21 + t22 * t22;
  return Math.sqrt(squares + 2 * Math.abs(t11 * t22 - t12 * t21)); // (σ₁ + σ₂)² = σ₁² + σ₂² + 2σ₁σ₂
}

/** Mean squared error: a channel that the code drops is rebuilt as its mean, which is 0. */
export function reconstruction(codes: Codes): number {
  const lost = (side: 'a' | 'b') =>
    CHANNELS[side].reduce((sum, { values }, i) => sum + (codes[side].includes(i) ? 0 : dot(values, values) / SAMPLES), 0);
  return lost('a') + lost('b');
}

export const loss = (codes: Codes, lambda: number): number => -correlation(codes) + lambda * reconstruction(codes);

const PAIRS: Kept[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
];

/** Everything that two codes with two places each can keep. */
export const ALL: Codes[] = PAIRS.flatMap((a) => PAIRS.map((b) => ({ a, b })));

/** What training would keep: the smallest loss of all. */
export function trained(lambda: number): Codes {
  return ALL.reduce((best, codes) => (loss(codes, lambda) < loss(best, lambda) - 1e-12 ? codes : best));
}

/** Gives a channel a place; of the two that had one, the first leaves. */
export const withChannel = ([first, second]: Kept, index: number): Kept =>
  first === index || second === index ? [first, second] : [second, index];

/** How many of a code's channels the other modality has, too. */
export const sharedIn = (side: 'a' | 'b', kept: Kept): number => kept.filter((index) => CHANNELS[side][index]?.shared).length;
