/** Drawings as small pictures of few colours. */

/** Pixels as the renderer gives them: four bytes each, premultiplied by their opacity. */
export interface Drawn {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** A drawing in the middle of a square of `square` pixels, on white, as the means of n × n equal squares: three bytes each. */
export function smaller({ pixels, width, height }: Drawn, square: number, n: number): Uint8Array {
  const left = (square - width) >> 1;
  const top = (square - height) >> 1;
  const size = square / n;
  const small = new Uint8Array(n * n * 3);
  for (let y = 0; y < n; y++) {
    for (let x = 0; x < n; x++) {
      const sum = [0, 0, 0];
      for (let v = y * size - top; v < (y + 1) * size - top; v++) {
        for (let u = x * size - left; u < (x + 1) * size - left; u++) {
          const isInside = u >= 0 && v >= 0 && u < width && v < height;
          const at = 4 * (v * width + u);
          const opacity = isInside ? (pixels[at + 3] as number) / 255 : 0;
          for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (isInside ? (pixels[at + c] as number) : 0) + 255 * (1 - opacity);
        }
      }
      for (let c = 0; c < 3; c++) small[3 * (y * n + x) + c] = Math.min(255, Math.round((sum[c] as number) / (size * size)));
    }
  }
  return small;
}

/** For each pixel the nearest colour of the palette, the first of those that are equally near. */
export function indexed(picture: Uint8Array, palette: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: picture.length / 3 }, (_, pixel) => {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let colour = 0; colour < palette.length / 3; colour++) {
      let distance = 0;
      for (let c = 0; c < 3; c++) distance += ((picture[3 * pixel + c] as number) - (palette[3 * colour + c] as number)) ** 2;
      if (distance < least) {
        least = distance;
        nearest = colour;
      }
    }
    return nearest;
  });
}
