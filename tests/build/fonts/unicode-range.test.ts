import { expect, it } from 'vitest';
import { unicodeRange } from '../../../src/build/fonts/unicode-range.ts';

it.each<[number[], number[], string]>([
  [[0x41, 0x42, 0x43], [], 'U+41-43'],
  [[0x41], [], 'U+41'],
  [[0x41, 0xe4], [], 'U+41-E4'],
  [[0x41, 0xe4], [0x61], 'U+41, U+E4'],
  [[0x41, 0x42, 0xe4, 0x3bb], [0xc0, 0x3b1], 'U+41-42, U+E4, U+3BB'],
])('%j without %j is %s', (codePoints, never, expected) => {
  expect(unicodeRange(codePoints, new Set(never))).toBe(expected);
});
