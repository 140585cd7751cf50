/** An encoder of one layer: h = ReLU(gain · (Wx + b)). A gain on weights and bias is a gain on what comes out. */
export type Encoder = { W: number[][]; b: number[] };

export const A: Encoder = {
  W: [
    [1, 0],
    [0, 1],
    [1, -1],
  ],
  b: [2, 2, 0],
};

export const B: Encoder = {
  W: [
    [1, 0.5],
    [-0.5, 1],
  ],
  b: [0.5, 0],
};

export const encode = ({ W, b }: Encoder, x: number[], gain = 1): number[] =>
  W.map((row, i) => Math.max(0, gain * (row.reduce((sum, w, j) => sum + w * (x[j] ?? 0), 0) + (b[i] ?? 0))));

export const lengthOf = (h: number[]): number => Math.sqrt(h.reduce((sum, v) => sum + v * v, 0));

/** Brought to length 1; a block that is all zeros stays so. */
export function unit(h: number[]): number[] {
  const length = lengthOf(h);
  return length === 0 ? h : h.map((v) => v / length);
}

/** Which part of ‖z‖² belongs to the first block; undefined where both are silent. */
export function energyShare(first: number[], second: number[]): number | undefined {
  const [a, b] = [lengthOf(first) ** 2, lengthOf(second) ** 2];
  return a + b === 0 ? undefined : a / (a + b);
}
