import { expect, it } from 'vitest';
import { A, B, encode, energyShare, unit } from '../../../src/figures/04-unimodal-encoders/encoders.ts';
import { reference } from '../reference.ts';

it('encodes and joins as the exercise does, whatever the gain of B', async () => {
  const xA = [1, 2];
  const xB = [0.4, -0.7];
  for (const gain of [0.01, 1, 100]) {
    const scaled = { W: B.W.map((row) => row.map((w) => gain * w)), b: B.b.map((v) => gain * v) };
    const args = [xA, A.W, A.b, xB, scaled.W, scaled.b].map((arg) => JSON.stringify(arg));
    const z = [...unit(encode(A, xA)), ...unit(encode(B, xB, gain))];
    expect(await reference('encode-and-concat', `encodeAndConcat(${args.join(', ')})`)).toEqual(z.map((v) => expect.closeTo(v, 12)));
  }
});

it('lets the gain decide who is heard, unless blocks are brought to length 1', () => {
  const a = encode(A, [1, 2]);
  expect(energyShare(a, encode(B, [1, 1], 100))).toBeLessThan(0.01);
  expect(energyShare(a, encode(B, [1, 1], 0.01))).toBeGreaterThan(0.99);
  expect(energyShare(unit(a), unit(encode(B, [1, 1], 100)))).toBeCloseTo(0.5, 12);
});

it('keeps a block at 0 when all its ReLUs are off', () => {
  expect(unit(encode(A, [-3, -3]))).toEqual([0, 0, 0]);
  expect(unit(encode(B, [-3, -2]))).toEqual([0, 0]);
  expect(energyShare([0, 0], [0])).toBeUndefined();
});
