import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed, signed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import { SvgSym } from '../parts/Sym.tsx';
import { levelLine } from './level-lines.ts';
import { height, levelsOver, otherHeight, type Surface, stepInA } from './surface.ts';

/** The plane shows x_A and x_B from −REACH to REACH. */
export const REACH = 3;
const UNIT = 60;
const SIDE = 2 * REACH * UNIT;

const toX = (x: number): number => (x + REACH) * UNIT;
const toY = (y: number): number => (REACH - y) * UNIT;

type Props = { surface: Surface; point: Point; onMove(to: Point): void };

export function Plane({ surface, point, onMove }: Props) {
  const drag = ({ x, y }: Point) => onMove({ x: x / UNIT - REACH, y: REACH - y / UNIT });
  const step = ({ right, up, large }: Step) => onMove({ x: point.x + right * (large ? 1 : 0.1), y: point.y + up * (large ? 1 : 0.1) });
  return (
    <Drawing x={-30} y={-14} width={400} height={400} label="Level lines of z over the plane of x A, to the right, and x B, upwards">
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <path class="fg-grid" d={Array.from({ length: 7 }, (_, i) => `M${i * UNIT} 0V${SIDE}M0 ${i * UNIT}H${SIDE}`).join('')} />
      {levelsOver(surface, REACH).map((level) => (
        <Level key={level} surface={surface} level={level} />
      ))}
      <path class="fg-axis" d={`M${toX(0)} 0V${SIDE}M0 ${toY(0)}H${SIDE}`} />
      <text class="f06-axis fg-text-a fg-on-raised" x={SIDE - 8} y={toY(0) - 8} text-anchor="end">
        <SvgSym of="x" index="A" />
      </text>
      <text class="f06-axis fg-text-b fg-on-raised" x={toX(0) + 8} y={16}>
        <SvgSym of="x" index="B" />
      </text>
      <Ticks />
      <StepInA surface={surface} from={point.x} at={point.y} />
      <StepInA surface={surface} from={point.x} at={otherHeight(point.y)} />
      <path class="fg-guide" d={`M${toX(point.x)} ${toY(point.y)}V${toY(0)}M${toX(point.x)} ${toY(point.y)}H${toX(0)}`} />
      <Handle
        at={{ x: toX(point.x), y: toY(point.y) }}
        label="Point in the plane. The arrow keys move it"
        value={point.x}
        min={-REACH}
        max={REACH}
        valueText={`x A ${fixed(point.x)}, x B ${fixed(point.y)}, z ${fixed(height(surface, point), 2)}`}
        onDrag={drag}
        onStep={step}
      >
        <path class="f06-point" d="M0-8 8 0 0 8-8 0Z" />
      </Handle>
    </Drawing>
  );
}

/** The line on which z has this value; every other one is labelled. */
function Level({ surface, level }: { surface: Surface; level: number }) {
  const pieces = levelLine(surface, level, REACH);
  const d = pieces.map((piece) => `M${piece.map(({ x, y }) => `${toX(x).toFixed(1)} ${toY(y).toFixed(1)}`).join('L')}`).join('');
  const label = level % 2 === 0 ? pieces.map(labelPlace).find((place) => place !== undefined) : undefined;
  return (
    <g>
      <path class={`f06-level${level < 0 ? ' is-below' : ''}${level === 0 ? ' is-zero' : ''}`} d={d} />
      {label && (
        <text class="f06-label fg-text-joint fg-on-raised" x={toX(label.x)} y={toY(label.y) + 4} text-anchor="middle">
          {fixed(level, 0)}
        </text>
      )}
    </g>
  );
}

/** A little past the middle of the piece, so that labels keep off the axes; not where it is too near the edge to be read. */
function labelPlace(piece: Point[]): Point | undefined {
  const [first, last] = [piece[0], piece.at(-1)];
  if (!first || !last) return undefined;
  const middle =
    piece.length > 2
      ? piece[Math.floor(piece.length * 0.62)]
      : { x: first.x + 0.62 * (last.x - first.x), y: first.y + 0.62 * (last.y - first.y) };
  return middle && Math.abs(middle.x) < REACH - 0.25 && Math.abs(middle.y) < REACH - 0.25 ? middle : undefined;
}

/** What one more in x_A does to z, at one value of x_B: an arrow of length 1 with the change written on it. */
function StepInA({ surface, from, at }: { surface: Surface; from: number; at: number }) {
  const start = Math.min(from, REACH - 1);
  const [x, y] = [toX(start), toY(at)];
  return (
    <g>
      <path class="f06-step" d={`M${x} ${y}h${UNIT - 3}m-6-4.500 7 4.500-7 4.500`} />
      <text class="fg-text-a fg-strong fg-on-raised" x={x + UNIT / 2 + 4} y={y - 7} text-anchor="middle">
        {signed(stepInA(surface, at))}
      </text>
    </g>
  );
}

function Ticks() {
  return (
    <>
      {[-3, -2, -1, 0, 1, 2, 3].map((value) => (
        <g key={value}>
          <text class="fg-tick" x={toX(value)} y={SIDE + 17} text-anchor="middle">
            {fixed(value, 0)}
          </text>
          <text class="fg-tick" x={-8} y={toY(value) + 4} text-anchor="end">
            {fixed(value, 0)}
          </text>
        </g>
      ))}
    </>
  );
}
