import type { ComponentChildren } from 'preact';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import { contour, runs, type Segment, sample } from './contours.ts';
import { type Kernel, levelsOf, rankOf, similarity } from './kernels.ts';

/** The plane is shown from −REACH to REACH. */
export const REACH = 4;
const CELLS = 92;
const CELL = 4;
const SIDE = CELLS * CELL;
const UNIT = SIDE / (2 * REACH);
/** How much ink each rank gets, from 1 up. */
const INK = [0.1, 0.2, 0.3, 0.42, 0.54, 0.66, 0.78];

const toX = (x: number): number => (x + REACH) * UNIT;
const toY = (y: number): number => (REACH - y) * UNIT;

type Props = { kernel: Kernel; x: Point; y: Point; onX(to: Point): void; onY(to: Point): void };

/** The plane, coloured and lined by the similarity of each place to x; x as an arrow, y as a mark. */
export function Field({ kernel, x, y, onX, onY }: Props) {
  const grid = sample((point) => similarity(kernel, x, point), REACH, CELLS);
  const lines = levelsOf(kernel).map((level) => ({ level, segments: contour(grid, level) }));
  return (
    <Drawing x={-4} y={-4} width={SIDE + 8} height={SIDE + 8} label="The plane, coloured by the similarity of each place to x">
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <Colours cells={runs(grid, rankOf)} />
      <path class="fg-axis" d={`M${toX(0)} 0V${SIDE}M0 ${toY(0)}H${SIDE}`} />
      {lines.map(({ level, segments }) => (
        <path
          key={level}
          class={`f14-level${level < 0 ? ' is-below' : ''}${level === 0 ? ' is-zero' : ''}`}
          d={segments.map(([from, to]) => `M${at(from)}L${at(to)}`).join('')}
        />
      ))}
      {labelled(lines).map(({ level, place }) => (
        <text key={level} class="f14-value fg-on-raised" x={place.x * CELL} y={place.y * CELL + 4} text-anchor="middle">
          {fixed(level, Number.isInteger(level) ? 0 : 2)}
        </text>
      ))}
      <path class="f14-arrow" d={`M${toX(0)} ${toY(0)}L${toX(x.x)} ${toY(x.y)}`} />
      <Mark point={y} label="y, of modality B" text={`similarity ${fixed(similarity(kernel, x, y), 2)}`} onMove={onY}>
        <rect class="f14-y" x={-10} y={-10} width={20} height={20} />
        <text class="f14-name is-b" y={4} text-anchor="middle">
          y
        </text>
      </Mark>
      <Mark point={x} label="x, of modality A" text={`length ${fixed(Math.hypot(x.x, x.y))}`} onMove={onX}>
        <circle class="f14-x" r={11} />
        <text class="f14-name" y={4.5} text-anchor="middle">
          x
        </text>
      </Mark>
    </Drawing>
  );
}

const at = ({ x, y }: Point): string => `${(x * CELL).toFixed(1)} ${(y * CELL).toFixed(1)}`;

/** Where the values of the lines are written: as far out as possible, and not where one would cover another. */
function labelled(lines: { level: number; segments: Segment[] }[]): { level: number; place: Point }[] {
  const placed: { level: number; place: Point }[] = [];
  for (const { level, segments } of lines.toSorted((p, q) => Math.abs(p.level) - Math.abs(q.level))) {
    const inside = segments
      .map(([from]) => from)
      .filter(({ x, y }) => Math.max(Math.abs(x - CELLS / 2), Math.abs(y - CELLS / 2)) < CELLS / 2 - 5);
    const place = inside.toSorted((p, q) => fromMiddle(q) - fromMiddle(p))[0];
    const free =
      place && placed.every(({ place: other }) => Math.abs(place.x - other.x) * CELL > 36 || Math.abs(place.y - other.y) * CELL > 15);
    if (free) placed.push({ level, place });
  }
  return placed;
}

const fromMiddle = ({ x, y }: Point): number => Math.hypot(x - CELLS / 2, y - CELLS / 2);

/** One shape for each rank. */
function Colours({ cells }: { cells: ReturnType<typeof runs> }) {
  const ranks = [...new Set(cells.map(({ rank }) => rank))].sort((p, q) => p - q);
  return (
    <g>
      {ranks.map((rank) => (
        <path
          key={rank}
          class={rank > 0 ? 'f14-above' : 'f14-below'}
          fill-opacity={INK[Math.min(Math.abs(rank), INK.length) - 1]}
          shape-rendering="crispEdges"
          d={cells
            .filter((run) => run.rank === rank)
            .map(({ row, from, length }) => `M${from * CELL} ${row * CELL}h${length * CELL}v${CELL}h${-length * CELL}z`)
            .join('')}
        />
      ))}
    </g>
  );
}

type MarkProps = { point: Point; label: string; text: string; onMove(to: Point): void; children: ComponentChildren };

function Mark({ point, label, text, onMove, children }: MarkProps) {
  const step = ({ right, up, large }: Step) => onMove({ x: point.x + right * (large ? 1 : 0.1), y: point.y + up * (large ? 1 : 0.1) });
  return (
    <Handle
      at={{ x: toX(point.x), y: toY(point.y) }}
      label={`${label}. The arrow keys move it`}
      value={point.x}
      min={-REACH}
      max={REACH}
      valueText={`at ${fixed(point.x)}, ${fixed(point.y)}; ${text}`}
      onDrag={(to) => onMove({ x: to.x / UNIT - REACH, y: REACH - to.y / UNIT })}
      onStep={step}
    >
      {children}
    </Handle>
  );
}
