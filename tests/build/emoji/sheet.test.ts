import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sheetOf } from '../../../src/build/emoji/sheet.ts';
import { IN_A_ROW, pixelsOf, SIDE } from '../../../src/clip/emoji-set.ts';

const data = (name: string) => readFile(new URL(`../../../src/clip/data/${name}`, import.meta.url));

/** The parts of a PNG by name. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

it('the sheet that is shipped has every picture at its place', async () => {
  const pictures = await data('pictures.bin');
  const shipped = partsOf(await data('pictures.png'));
  const width = IN_A_ROW * SIDE;
  expect(shipped.get('IHDR')?.readUInt32BE(0)).toBe(width);
  const rows = inflateSync(shipped.get('IDAT')!);
  const palette = shipped.get('PLTE')!;
  for (const picture of [0, 1, 32, 33, 500, 1065]) {
    const pixels = pixelsOf(pictures, picture);
    for (let p = 0; p < SIDE * SIDE; p++) {
      const x = (picture % IN_A_ROW) * SIDE + (p % SIDE);
      const y = Math.floor(picture / IN_A_ROW) * SIDE + Math.floor(p / SIDE);
      const colour = 3 * rows[y * (width + 1) + 1 + x]!;
      expect([...palette.subarray(colour, colour + 3)]).toEqual([...pixels.subarray(3 * p, 3 * p + 3)]);
    }
  }
  // And it is what the script writes, whatever the version of zlib made of it.
  expect(inflateSync(partsOf(sheetOf(pictures)).get('IDAT')!).equals(rows)).toBe(true);
});
