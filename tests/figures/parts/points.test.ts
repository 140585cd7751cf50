import { expect, it } from 'vitest';
import { stepOfKey } from '../../../src/figures/parts/points.ts';

it('moves by arrow keys, further with Shift or by page', () => {
  expect(stepOfKey('ArrowLeft', false)).toEqual({ right: -1, up: 0, large: false });
  expect(stepOfKey('ArrowDown', true)).toEqual({ right: 0, up: -1, large: true });
  expect(stepOfKey('PageUp', false)).toEqual({ right: 0, up: 1, large: true });
});

it('leaves all other keys alone', () => {
  expect(stepOfKey('Tab', false)).toBeUndefined();
  expect(stepOfKey('Enter', false)).toBeUndefined();
});
