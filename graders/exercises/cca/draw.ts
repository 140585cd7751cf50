import type { DrawCase } from '../../sandbox/realm/drawing.ts';

type Args = [X: number[][], Y: number[][], r: number];
type Pair = { a: number[]; b: number[] };
type Point = { x: number; y: number };

/** The rows seen along the two directions: those of the reference on the left, the solution's on the right. */
export const draw: DrawCase<Args, Pair> = ([X, Y], expected, actual) => {
  const right = seenAlong(X, Y, expected);
  const yours = seenAlong(X, Y, actual);
  if (!right) return null;
  const farthest = Math.max(...[...right, ...(yours ?? [])].flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  const scale = 62 / (farthest || 1);
  const panels = [panel(80, 'by the reference', right, scale), yours ? panel(240, 'by yours', yours, scale) : ''];
  return {
    svg: `<svg viewBox="0 0 320 176">${panels.join('')}</svg>`,
    says: `Each point is a row: across, how far it lies along a; up, how far along b. By the reference’s directions ${trend(right)}${yours ? `; by yours ${trend(yours)}` : ''}.`,
  };
};

function seenAlong(X: number[][], Y: number[][], pair: Pair | undefined): Point[] | undefined {
  const across = along(X, pair?.a);
  const up = along(Y, pair?.b);
  if (!across || !up) return undefined;
  return across.map((x, i) => ({ x, y: up[i] }));
}

/** How far each row lies from the mean, along a direction; undefined where it is none. */
function along(rows: number[][], direction: unknown): number[] | undefined {
  const d = rows[0].length;
  if (!Array.isArray(direction) || direction.length !== d || !direction.every(Number.isFinite)) return undefined;
  const places = rows.map((row) => dot(row, direction));
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  const moved = places.map((place) => place - mean);
  return moved.every(Number.isFinite) ? moved : undefined;
}

function trend(points: Point[]): string {
  const together = points.reduce((sum, { x, y }) => sum + x * y, 0);
  if (Math.abs(together) < 1e-9) return 'the two have nothing to do with each other';
  return together > 0 ? 'they rise to the right' : 'they fall to the right';
}

function panel(middle: number, title: string, points: Point[], scale: number): string {
  const dots = points.map(
    ({ x, y }) =>
      `<circle class="joint" cx="${(middle + scale * x).toFixed(1)}" cy="${(88 - scale * y).toFixed(1)}" r="5" fill="currentColor" fill-opacity="0.4" stroke="currentColor"/>`,
  );
  return `<path class="soft" d="M${middle - 72} 88h144M${middle} 16v144" fill="none" stroke="currentColor"/>
    <text class="a" x="${middle + 72}" y="84" text-anchor="end" font-size="12">along a</text>
    <text class="b" x="${middle + 5}" y="24" font-size="12">along b</text>
    ${dots.join('')}
    <text x="${middle}" y="174" text-anchor="middle" font-size="12">${title}</text>`;
}
