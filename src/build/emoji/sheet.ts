import { crc32, deflateSync } from 'node:zlib';
import { IN_A_ROW, PALETTE, SIDE } from '../../clip/emoji-set.ts';

/** All pictures on one sheet, as a PNG with the palette of `pictures.bin`: what the page shows in parts. */
export function sheetOf(pictures: Uint8Array): Buffer {
  const count = (pictures.length - PALETTE) / SIDE ** 2;
  const width = IN_A_ROW * SIDE;
  const height = Math.ceil(count / IN_A_ROW) * SIDE;
  const rows = Buffer.alloc(height * (width + 1)); // each begins with a 0: no filter
  for (let i = 0; i < count; i++) {
    const x = (i % IN_A_ROW) * SIDE;
    const y = Math.floor(i / IN_A_ROW) * SIDE;
    for (let v = 0; v < SIDE; v++) {
      const from = PALETTE + i * SIDE ** 2 + v * SIDE;
      rows.set(pictures.subarray(from, from + SIDE), (y + v) * (width + 1) + 1 + x);
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]); // eight bits a pixel, places in a palette
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', pictures.subarray(0, PALETTE)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [data.length, crc32(named)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([length!, named, check!]);
}
