/**
 * A picture as 389 numbers, by + − × ÷ and √ alone, so that every engine gets the same bits: colour on a 5 × 5 grid (75), how much there is of
 * 64 colours (64), directions of edges on a 5 × 5 grid (150), silhouette on a 10 × 10 grid (100).
 */
const GRID = 5;
const SILHOUETTE_GRID = 10;

/** How much each kind counts, chosen by what was found again on pairs that were put aside. */
const WEIGHT = { colour: 1, histogram: 2, edges: 1.5, silhouette: 0.5 };

/** Six directions, 30° apart, as unit vectors. */
const HALF = 0.5;
const HIGH = 0.8660254037844386;
const DIRECTIONS = [
  [1, 0],
  [HIGH, HALF],
  [HALF, HIGH],
  [0, 1],
  [-HALF, HIGH],
  [-HIGH, HALF],
] as const;

/** What counts as paper: the three channels together. */
const PAPER = 735;

/** `pixels`: n × n of three bytes, row by row. */
export function describe(pixels: Uint8Array, n: number): number[] {
  return [...colours(pixels, n), ...histogram(pixels), ...edges(pixels, n), ...silhouette(pixels, n)];
}

function colours(pixels: Uint8Array, n: number): number[] {
  return cells(GRID, n).flatMap((cell) =>
    [0, 1, 2].map((channel) => {
      let sum = 0;
      for (const pixel of cell) sum += pixels[3 * pixel + channel] as number;
      return (WEIGHT.colour * sum) / (255 * cell.length);
    }),
  );
}

function histogram(pixels: Uint8Array): number[] {
  const counts = new Array<number>(64).fill(0);
  const bin = (at: number) => (pixels[at] as number) >> 6;
  for (let i = 0; i < pixels.length; i += 3) counts[bin(i) * 16 + bin(i + 1) * 4 + bin(i + 2)]! += 1;
  return counts.map((count) => WEIGHT.histogram * Math.sqrt((3 * count) / pixels.length));
}

function edges(pixels: Uint8Array, n: number): number[] {
  const strength = new Array<number>(GRID * GRID * DIRECTIONS.length).fill(0);
  const at = (x: number, y: number, c: number) => (x < 0 || y < 0 || x >= n || y >= n ? 255 : (pixels[3 * (y * n + x) + c] as number));
  for (let y = 0; y < n; y++) {
    for (let x = 0; x < n; x++) {
      const { dx, dy, square } = steepest([0, 1, 2].map((c) => [at(x + 1, y, c) - at(x - 1, y, c), at(x, y + 1, c) - at(x, y - 1, c)]));
      if (square === 0) continue;
      const cell = Math.floor((y * GRID) / n) * GRID + Math.floor((x * GRID) / n);
      strength[cell * DIRECTIONS.length + nearestDirection(dx, dy)]! += Math.sqrt(Math.sqrt(square) / 255);
    }
  }
  return strength.map((sum) => WEIGHT.edges * Math.sqrt((sum * GRID * GRID) / (n * n)));
}

/** Of the three channels the one that changes most. */
function steepest(slopes: number[][]): { dx: number; dy: number; square: number } {
  let best = { dx: 0, dy: 0, square: 0 };
  for (const [dx = 0, dy = 0] of slopes) {
    const square = dx * dx + dy * dy;
    if (square > best.square) best = { dx, dy, square };
  }
  return best;
}

function nearestDirection(dx: number, dy: number): number {
  const along = DIRECTIONS.map(([x, y]) => Math.abs(dx * x + dy * y));
  return along.indexOf(Math.max(...along));
}

function silhouette(pixels: Uint8Array, n: number): number[] {
  const isInk = (pixel: number) => pixels[3 * pixel]! + pixels[3 * pixel + 1]! + pixels[3 * pixel + 2]! < PAPER;
  return cells(SILHOUETTE_GRID, n).map((cell) => (WEIGHT.silhouette * cell.filter(isInk).length) / cell.length);
}

/** The pixels of each cell of a grid, row by row. */
function cells(grid: number, n: number): number[][] {
  const edge = (k: number) => Math.floor((k * n) / grid);
  return Array.from({ length: grid * grid }, (_, cell) => {
    const pixels: number[] = [];
    const [row, column] = [Math.floor(cell / grid), cell % grid];
    for (let y = edge(row); y < edge(row + 1); y++) for (let x = edge(column); x < edge(column + 1); x++) pixels.push(y * n + x);
    return pixels;
  });
}
