import { expect, it } from 'vitest';
import { indexed, smaller } from '../../../src/build/emoji/raster.ts';

it('makes a drawing small in the middle of white, with its opacity', () => {
  // One pixel, half opaque red (premultiplied), in a square of three.
  const small = smaller({ pixels: Uint8Array.of(128, 0, 0, 128), width: 1, height: 1 }, 3, 3);
  expect([...small.slice(12, 15)]).toEqual([255, 127, 127]);
  expect([...small.slice(0, 12), ...small.slice(15)].every((value) => value === 255)).toBe(true);
});

it('takes the nearest colour, the first of two that are as near', () => {
  expect([...indexed(Uint8Array.of(250, 250, 250, 10, 0, 0, 5, 5, 5), Uint8Array.of(0, 0, 0, 255, 255, 255, 10, 10, 10))]).toEqual([
    1, 0, 0,
  ]);
});
