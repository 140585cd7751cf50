import { expect, it } from 'vitest';
import { early, earlyLevel, late, lateLevel } from '../../../src/figures/05-early-and-late-fusion/opinions.ts';
import { reference } from '../reference.ts';

it('predicts as the exercise does', async () => {
  for (const [a, b, alpha] of [
    [2, -4, 0.7],
    [-1, 3, 0],
    [5, 5, 1],
  ] as const) {
    const call = `earlyLate([1], [1], [[${a}, ${b}], [0, 0]], [0, 0], [[${a}], [0]], [0, 0], [[${b}], [0]], [0, 0], ${alpha})`;
    expect(await reference('early-vs-late', call)).toEqual({
      early: [early({ a, b, alpha }), 1 - early({ a, b, alpha })].map((p) => expect.closeTo(p, 12)),
      late: [late({ a, b, alpha }), 1 - late({ a, b, alpha })].map((p) => expect.closeTo(p, 12)),
    });
  }
});

it('draws lines on which the probability is what they say', () => {
  for (const p of [0.1, 0.5, 0.9]) {
    for (const { x, y } of earlyLevel(p, 6)) expect(early({ a: x, b: y, alpha: 0.5 })).toBeCloseTo(p, 10);
    for (const alpha of [0, 0.3, 0.5, 0.7, 1]) {
      const line = lateLevel(p, alpha, 6);
      expect(line.length).toBeGreaterThan(1);
      for (const { x, y } of line) expect(late({ a: x, b: y, alpha })).toBeCloseTo(p, 6);
    }
  }
});

it('has a straight boundary in late fusion where both weigh the same, and only there', () => {
  expect(lateLevel(0.5, 0.5, 6).every(({ x, y }) => Math.abs(x + y) < 1e-6)).toBe(true);
  expect(lateLevel(0.5, 0.7, 6).some(({ x, y }) => Math.abs(x + y) > 1)).toBe(true);
});

it('follows the curve to the edge of the square, without gaps that show', () => {
  for (const alpha of [0.1, 0.5, 0.7, 0.95]) {
    const line = lateLevel(0.5, alpha, 6);
    const ends = [line[0], line.at(-1)];
    for (const end of ends) expect(Math.max(Math.abs(end?.x ?? 0), Math.abs(end?.y ?? 0))).toBeGreaterThan(5.8);
    line.slice(1).forEach(({ x, y }, i) => expect(Math.hypot(x - (line[i]?.x ?? 0), y - (line[i]?.y ?? 0))).toBeLessThan(0.5));
  }
});
