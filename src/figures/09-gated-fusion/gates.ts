import { matVec } from '../../../graders/sandbox/realm/helpers.ts';

/** The inputs of both modalities, the bias of all gates of each, and the kind of gate. */
export type Scene = { a: number[]; b: number[]; biasA: number; biasB: number; hard: boolean };

/** What becomes of one coordinate. */
export type Lane = { x: number; s: number; gate: number; through: number };

/** Fixed weights: d rows of 2d, first for A, then for B. A's gates listen to B most of all, B's gates to A. */
export const WEIGHTS_A = [
  [0.5, 0, 0, 2, 0, 0],
  [0, 0.5, 0, 0, 2, 0],
  [0, 0, 0.5, 0, 0, 2],
];
export const WEIGHTS_B = [
  [-1, 0, 0, 0.5, 0, 0],
  [0, -1, 0, 0, 0.5, 0],
  [0, 0, -1, 0, 0, 0.5],
];

/** How far a gate is open at a pre-activation. */
export function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-s));
}

/** Both lanes of each coordinate, and the sum z of what gets through. */
export function fuse({ a, b, biasA, biasB, hard }: Scene): { A: Lane; B: Lane; z: number }[] {
  const both = [...a, ...b];
  const lane = (W: number[][], bias: number, x: number[]): Lane[] =>
    matVec(W, both).map((weighed, i) => {
      const s = weighed + bias;
      const gate = opening(s, hard);
      return { x: x[i] ?? 0, s, gate, through: gate * (x[i] ?? 0) };
    });
  const lanesB = lane(WEIGHTS_B, biasB, b);
  return lane(WEIGHTS_A, biasA, a).map((A, i) => {
    const B = lanesB[i] ?? { x: 0, s: 0, gate: 0, through: 0 };
    return { A, B, z: A.through + B.through };
  });
}

/** ∂zᵢ/∂b_A: the slope of the gate times what it scales. Of a hard gate it is 0, or, just at the threshold, nothing at all. */
export function slopeInBias(scene: Scene, i: number): number {
  const A = fuse(scene)[i]?.A;
  return A === undefined || scene.hard ? 0 : A.gate * (1 - A.gate) * A.x;
}

/** zᵢ for another bias of A, all else as it is. */
export const atBias = (scene: Scene, i: number, biasA: number): number => fuse({ ...scene, biasA })[i]?.z ?? 0;

/** The bias of A at which its gate i is just about to open. */
export const threshold = (scene: Scene, i: number): number => scene.biasA - (fuse(scene)[i]?.A.s ?? 0);
