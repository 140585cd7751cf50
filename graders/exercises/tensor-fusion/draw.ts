import type { DrawCase } from '../../sandbox/realm/drawing.ts';

type Args = [xA: number[], xB: number[], W: number[][]];
type Fused = { outer: number[][]; z: number[]; params: number };

/** Side of a cell. */
const SIDE = 30;

/** The table of products as a heat map, that of the reference and the solution's, with the longer vectors on its edges. */
export const draw: DrawCase<Args, Fused> = ([xA, xB], { outer }, actual) => {
  const yours = isTable(actual?.outer) ? actual.outer : undefined;
  const tables = yours ? [outer, yours] : [outer];
  const largest = Math.max(...tables.flat(2).map(Math.abs)) || 1;
  const wide = Math.max(...tables.flatMap((table) => table.map((row) => row.length)));
  const high = Math.max(...tables.map((table) => table.length));
  const right = 2 * SIDE + wide * SIDE;
  const marks = (table: number[][], i: number, j: number) => yours !== undefined && table === yours && !isClose(outer[i]?.[j], table[i][j]);
  const drawn = tables.map((table, at) => {
    const left = SIDE + at * right;
    const cells = table.flatMap((row, i) =>
      row.map((value, j) => cell(left + j * SIDE, 2 * SIDE + i * SIDE, value, largest, marks(table, i, j))),
    );
    return `${at === 0 ? edges([...xA, 1], [...xB, 1]) : ''}${cells.join('')}<text x="${left}" y="14" font-size="12">${at === 0 ? 'the reference’s' : 'yours'}</text>`;
  });
  const differing = yours?.flatMap((row, i) => row.filter((_, j) => marks(yours, i, j))).length ?? 0;
  return {
    svg: `<svg viewBox="0 0 ${Math.max(right * tables.length, 10 * SIDE)} ${(2.5 + high) * SIDE}">${drawn.join('')}</svg>`,
    says: `The table of products, each cell the darker, the larger its number is without its sign. On its edges stand the two vectors, each with the 1 that is appended.${yours ? ` ${comparison(outer, yours, differing)}` : ''}`,
  };
};

function comparison(outer: number[][], yours: number[][], differing: number): string {
  const size = (table: number[][]) => `${table.length} × ${table[0]?.length ?? 0}`;
  if (size(outer) !== size(yours)) return `Yours has ${size(yours)} numbers, the reference’s ${size(outer)}.`;
  if (differing === 0) return 'Both tables are the same.';
  return differing === 1 ? 'In yours, the cell with the thick edge is another number.' : `In yours, the ${differing} cells with thick edges are other numbers.`;
}

function edges(a: number[], b: number[]): string {
  const above = b.map((value, j) => label('b', SIDE + (j + 0.5) * SIDE, 1.75 * SIDE, value));
  const beside = a.map((value, i) => label('a', 0.45 * SIDE, (2.62 + i) * SIDE, value));
  return [...above, ...beside].join('');
}

const label = (ink: string, x: number, y: number, value: number): string =>
  `<text class="${ink}" x="${x}" y="${y}" text-anchor="middle" font-size="11" font-weight="600">${short(value)}</text>`;

function cell(x: number, y: number, value: number, largest: number, isOther: boolean): string {
  const shade = (0.45 * Math.abs(value)) / largest;
  const edge = isOther
    ? `<rect class="bad" x="${x + 2}" y="${y + 2}" width="${SIDE - 4}" height="${SIDE - 4}" fill="none" stroke="currentColor" stroke-width="2.5"/>`
    : '';
  return `<rect class="joint" x="${x}" y="${y}" width="${SIDE}" height="${SIDE}" fill="currentColor" fill-opacity="${shade.toFixed(2)}" stroke="currentColor" stroke-opacity="0.5"/>${edge}
    <text x="${x + SIDE / 2}" y="${y + SIDE / 2 + 4}" text-anchor="middle" font-size="10.5">${short(value)}</text>`;
}

const isTable = (value: unknown): value is number[][] =>
  Array.isArray(value) && value.length <= 6 && value.every((row) => Array.isArray(row) && row.length <= 6 && row.every(Number.isFinite));

const isClose = (expected: number | undefined, actual: number): boolean =>
  expected !== undefined && Math.abs(expected - actual) <= 1e-9 * (1 + Math.abs(expected));

/** Three digits, and no point without one behind it. */
const short = (value: number): string => `${Number(value.toPrecision(3))}`.replace('-', '−');
