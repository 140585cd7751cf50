import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import { CLOUD_A, CLOUD_B, MIDDLE_A, MIDDLE_B } from './ties.ts';
import { Projections } from './Projections.tsx';

const UNIT = 40;
const HALF_WIDTH = 4.9;
const HALF_HEIGHT = 2.6;
/** How far the heads of the arrows can be drawn out. */
export const LONGEST = 2.4;

const toX = (x: number): number => (x + HALF_WIDTH) * UNIT;
const toY = (y: number): number => (HALF_HEIGHT - y) * UNIT;
const WIDTH = 2 * HALF_WIDTH * UNIT;
const HEIGHT = 2 * HALF_HEIGHT * UNIT;

type Props = { u: Point; v: Point; onU(to: Point): void; onV(to: Point): void };

/** Both clouds in one plane, far apart, each with a direction that can be dragged; below them, the projections. */
export function Clouds({ u, v, onU, onV }: Props) {
  return (
    <Drawing
      x={-4}
      y={-4}
      width={WIDTH + 8}
      height={HEIGHT + 218}
      label="Two clouds of paired items with a direction for each, and the projections below"
    >
      <rect class="fg-paper" width={WIDTH} height={HEIGHT} />
      <Line middle={MIDDLE_A} direction={u} ink="a" />
      <Line middle={MIDDLE_B} direction={v} ink="b" />
      {CLOUD_A.map(({ x, y }, i) => (
        <g key={`a-${i + 1}`} transform={`translate(${toX(x)} ${toY(y)})`}>
          <circle class="f15-a" r={8.5} />
          <text class="f15-name" y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      {CLOUD_B.map(({ x, y }, i) => (
        <g key={`b-${i + 1}`} transform={`translate(${toX(x)} ${toY(y)})`}>
          <rect class="f15-b" x={-8} y={-8} width={16} height={16} />
          <text class="f15-name is-b" y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      <Arrow name="u" middle={MIDDLE_A} direction={u} ink="a" onMove={onU} />
      <Arrow name="v" middle={MIDDLE_B} direction={v} ink="b" onMove={onV} />
      <g transform={`translate(0 ${HEIGHT + 22})`}>
        <Projections u={u} v={v} />
      </g>
    </Drawing>
  );
}

/** The line on which a cloud is seen. */
function Line({ middle, direction, ink }: { middle: Point; direction: Point; ink: 'a' | 'b' }) {
  const length = Math.hypot(direction.x, direction.y);
  if (length === 0) return null;
  const [dx, dy] = [(2.1 * direction.x) / length, (2.1 * direction.y) / length];
  return (
    <path class={`f15-line is-${ink}`} d={`M${toX(middle.x - dx)} ${toY(middle.y - dy)}L${toX(middle.x + dx)} ${toY(middle.y + dy)}`} />
  );
}

type ArrowProps = { name: string; middle: Point; direction: Point; ink: 'a' | 'b'; onMove(to: Point): void };

function Arrow({ name, middle, direction, ink, onMove }: ArrowProps) {
  const head = { x: toX(middle.x + direction.x), y: toY(middle.y + direction.y) };
  const step = ({ right, up, large }: Step) =>
    onMove({ x: direction.x + right * (large ? 0.5 : 0.1), y: direction.y + up * (large ? 0.5 : 0.1) });
  return (
    <g>
      <path class={`f15-arrow is-${ink}`} d={`M${toX(middle.x)} ${toY(middle.y)}L${head.x} ${head.y}`} />
      <Handle
        at={head}
        label={`Direction ${name}, in modality ${ink.toUpperCase()}. The arrow keys move its head`}
        value={direction.x}
        min={-LONGEST}
        max={LONGEST}
        valueText={`${fixed(direction.x)}, ${fixed(direction.y)}`}
        onDrag={({ x, y }) => onMove({ x: x / UNIT - HALF_WIDTH - middle.x, y: HALF_HEIGHT - y / UNIT - middle.y })}
        onStep={step}
      >
        <circle class={`f15-head is-${ink}`} r={11} />
        <text class="f15-direction" y={4.5} text-anchor="middle">
          {name}
        </text>
      </Handle>
    </g>
  );
}
