import { expect, it } from 'vitest';
import { bitmapAddress } from '../../../src/build/emoji/bitmap.ts';

it('is a bitmap with its rows from the top, padded to four bytes, and blue first', () => {
  const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  const file = Buffer.from(bitmapAddress(pixels, 2).replace('data:image/bmp;base64,', ''), 'base64');
  expect([file.toString('latin1', 0, 2), file.readUInt32LE(2), file.readInt32LE(18), file.readInt32LE(22)]).toEqual(['BM', 70, 2, -2]);
  expect([...file.subarray(54)]).toEqual([3, 2, 1, 6, 5, 4, 0, 0, 9, 8, 7, 12, 11, 10, 0, 0]);
});
