import { describe, expect, it } from 'vitest';
import { bandPath, binaryEntropy, edgePath, entropyPath } from '../../src/map/curves.ts';

describe('the hill', () => {
  it('is binary entropy: one bit at a half, nothing where the outcome is certain', () => {
    expect(binaryEntropy(0.5)).toBe(1);
    expect(binaryEntropy(0)).toBe(0);
    expect(binaryEntropy(1)).toBe(0);
    expect(binaryEntropy(0.25)).toBeCloseTo(0.811278, 6);
    expect(binaryEntropy(0.1)).toBeCloseTo(binaryEntropy(0.9), 12);
  });

  it('stands on its base and is as high as one bit', () => {
    expect(entropyPath(100, 50, 40, 4)).toBe('M0 50L25 17.5L50 10L75 17.5L100 50');
  });
});

describe('a line', () => {
  it('leaves and arrives level', () => {
    expect(edgePath({ x: 0, y: 10 }, { x: 100, y: 50 })).toBe('M0 10C55 10 45 50 100 50');
  });

  it('goes down where the other lesson is not further to the right', () => {
    expect(edgePath({ x: 100, y: 10 }, { x: 0, y: 50 })).toBe('M100 10C100 30 0 30 0 50');
  });

  it('is straight between lessons of the same height', () => {
    expect(edgePath({ x: 0, y: 10 }, { x: 100, y: 10 })).toBe('M0 10H100');
  });
});

it('a band has the same height everywhere and is closed', () => {
  expect(
    bandPath(
      [
        { x: 0, y: 10 },
        { x: 10, y: 20 },
      ],
      4,
    ),
  ).toBe('M0 8C5 8 5 18 10 18L10 22C5 22 5 12 0 12Z');
});
