import { expect, it } from 'vitest';
import { gated, type Scene } from '../../../src/figures/18-gated-coordination/gates.ts';
import { reference } from '../reference.ts';

const scene: Scene = { a: { x: 1.5, y: 2 }, b: { x: 1.5, y: -2 }, own: 1.5, other: 1.5, bias: -2, mode: 'keep' };

it.each<Partial<Scene>>([{}, { own: 0.3, other: -1.2, bias: 0.5, b: { x: -0.5, y: 1 } }])('gates as the exercise does', async (part) => {
  const changed = { ...scene, ...part };
  const { a, b, after } = gated(changed);
  const bias = JSON.stringify([changed.bias, changed.bias]);
  const gates = (['a', 'b'] as const).map((side) => `${JSON.stringify(matrixOf(changed, side))}, ${bias}`).join(', ');
  const inputs = [changed.a, changed.b].map(({ x, y }) => `[${x}, ${y}]`).join(', ');
  expect(await reference('gated-coordination', `gatedCoordination(${inputs}, ${gates})`)).toMatchObject({
    a: [expect.closeTo(a.x, 12), expect.closeTo(a.y, 12)],
    b: [expect.closeTo(b.x, 12), expect.closeTo(b.y, 12)],
    similarity: expect.closeTo(after, 12),
  });
});

it('turns two contradicting inputs towards each other by closing the axis they differ on', () => {
  const { before, after, gateA, gateB } = gated(scene);
  expect(before).toBeLessThan(0);
  expect(after).toBeGreaterThan(0.9);
  expect([gateA.y, gateB.y].every((gate) => gate < 0.2)).toBe(true);
});

it('leaves A alone, whatever B says, where no gate looks at the partner', () => {
  const blind = { ...scene, other: 0 };
  expect(gated({ ...blind, b: { x: -2, y: 1 } }).a).toEqual(gated(blind).a);
  expect(gated({ ...scene, b: { x: -2, y: 1 } }).a).not.toEqual(gated(scene).a);
});

it('has no cosine with an arrow of no length', () => {
  expect(gated({ ...scene, a: { x: 0, y: 0 } }).after).toBe(0);
});

/** The weights of the figure as the matrix and bias of one modality's gate; the partner's has its halves changed over. */
function matrixOf({ own, other }: Scene, side: 'a' | 'b'): number[][] {
  const [ofA, ofB] = side === 'a' ? [own, other] : [other, own];
  return [
    [ofA, 0, ofB, 0],
    [0, ofA, 0, ofB],
  ];
}
