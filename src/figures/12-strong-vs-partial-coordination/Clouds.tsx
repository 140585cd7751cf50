import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';

/** The plane is shown from −REACH to REACH. */
const REACH = 5;
/** How far cloud B can be moved from the origin. */
export const FARTHEST = 3;
const UNIT = 36;
const SIDE = 2 * REACH * UNIT;

const toX = (x: number): number => (x + REACH) * UNIT;
const toY = (y: number): number => (REACH - y) * UNIT;

type Props = { a: readonly Point[]; b: readonly Point[]; shift: Point; onShift(to: Point): void };

/** Both clouds, a line for each pair, and the cross by which cloud B is moved. */
export function Clouds({ a, b, shift, onShift }: Props) {
  const drag = ({ x, y }: Point) => onShift({ x: x / UNIT - REACH, y: REACH - y / UNIT });
  const step = ({ right, up, large }: Step) => onShift({ x: shift.x + right * (large ? 1 : 0.1), y: shift.y + up * (large ? 1 : 0.1) });
  return (
    <Drawing x={-4} y={-4} width={SIDE + 8} height={SIDE + 8} label="Six items as vectors of A and of B, each pair joined by a line">
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <path class="fg-grid" d={Array.from({ length: 11 }, (_, i) => `M${i * UNIT} 0V${SIDE}M0 ${i * UNIT}H${SIDE}`).join('')} />
      <path class="fg-axis" d={`M${toX(0)} 0V${SIDE}M0 ${toY(0)}H${SIDE}`} />
      <text class="fg-note fg-on-raised" x={SIDE - 6} y={toY(0) + 17} text-anchor="end">
        coordinate 1
      </text>
      <text class="fg-note fg-on-raised" x={toX(0) + 6} y={14}>
        coordinate 2
      </text>
      {a.map((point, i) => (
        <path key={`pair-${i + 1}`} class="f12-pair" d={`M${toX(point.x)} ${toY(point.y)}L${toX(b[i]?.x ?? 0)} ${toY(b[i]?.y ?? 0)}`} />
      ))}
      <circle class="f12-origin" cx={toX(0)} cy={toY(0)} r={3.5} />
      {b.map((point, i) => (
        <g key={`b-${i + 1}`} transform={`translate(${toX(point.x)} ${toY(point.y)})`}>
          <rect class="f12-b" x={-9} y={-9} width={18} height={18} />
          <text class="f12-name is-b" y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      {a.map((point, i) => (
        <g key={`a-${i + 1}`} transform={`translate(${toX(point.x)} ${toY(point.y)})`}>
          <circle class="f12-a" r={10} />
          <text class="f12-name" y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      <Handle
        at={{ x: toX(shift.x), y: toY(shift.y) }}
        label="Middle of cloud B. The arrow keys move the whole cloud"
        value={shift.x}
        min={-FARTHEST}
        max={FARTHEST}
        valueText={`moved by ${fixed(shift.x)} in coordinate 1 and ${fixed(shift.y)} in coordinate 2`}
        onDrag={drag}
        onStep={step}
      >
        <path class="f12-cross" d="M-9 0H9M0-9V9" />
      </Handle>
    </Drawing>
  );
}
