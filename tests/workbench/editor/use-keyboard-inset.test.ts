import { expect, it } from 'vitest';
import { keyboardHeight } from '../../../src/workbench/editor/use-keyboard-inset.ts';

it.each([
  ['no keyboard', 844, { height: 844, offsetTop: 0, scale: 1 }, 0],
  ['a keyboard', 844, { height: 508, offsetTop: 0, scale: 1 }, 336],
  ['a keyboard, and the page moved up behind it', 844, { height: 508, offsetTop: 120, scale: 1 }, 216],
  ['a page that has made room by itself', 508, { height: 508, offsetTop: 0, scale: 1 }, 0],
  ['a page that is zoomed', 844, { height: 422, offsetTop: 100, scale: 2 }, 0],
  ['a bar of the browser that goes', 844, { height: 844.4, offsetTop: 0, scale: 1 }, 0],
])('%s', (_what, pageHeight, view, expected) => {
  expect(keyboardHeight(pageHeight, view)).toBe(expected);
});
