/** Bytes before the pixels: the file's header and the picture's. */
const HEADER = 54;

/** A square picture as an address that holds it (a bitmap of Windows, which needs no compression): `pixels` are n × n of three bytes, row by row. */
export function bitmapAddress(pixels: Uint8Array, n: number): string {
  const row = Math.ceil((3 * n) / 4) * 4;
  const file = Buffer.alloc(HEADER + row * n);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(HEADER, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(n, 18);
  file.writeInt32LE(-n, 22); // from the top
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < n; y++) {
    for (let x = 0; x < n; x++) for (let c = 0; c < 3; c++) file[HEADER + y * row + 3 * x + c] = pixels[3 * (y * n + x) + 2 - c]!; // blue first
  }
  return `data:image/bmp;base64,${file.toString('base64')}`;
}
