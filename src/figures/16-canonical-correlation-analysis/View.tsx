import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';

/** The plane of a view is shown from −REACH to REACH. */
const REACH = 3.4;
const UNIT = 28;
export const SIDE = 2 * REACH * UNIT;
/** Where the dial is held. */
const RIM = 3.05;

const toX = (x: number): number => (x + REACH) * UNIT;
const toY = (y: number): number => (REACH - y) * UNIT;

type Props = { name: string; title: string; ink: 'a' | 'b'; cloud: readonly Point[]; direction: Point; onTurn(to: Point): void };

/** One view: its cloud, and the direction along which it is looked at, as a dial. */
export function View({ name, title, ink, cloud, direction, onTurn }: Props) {
  const degrees = (Math.atan2(direction.y, direction.x) * 180) / Math.PI;
  const turnTo = (angle: number) => onTurn({ x: Math.cos((angle * Math.PI) / 180), y: Math.sin((angle * Math.PI) / 180) });
  const step = ({ right, up, large }: Step) => turnTo(Math.round(degrees) + (up - right) * (large ? 15 : 1));
  const length = Math.hypot(direction.x, direction.y);
  const rim = { x: (RIM * direction.x) / length, y: (RIM * direction.y) / length };
  return (
    <g>
      <text class={`fg-strong fg-text-${ink}`} x={SIDE / 2} y={-8} text-anchor="middle">
        {title}
      </text>
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <path class="fg-axis" d={`M${toX(0)} 0V${SIDE}M0 ${toY(0)}H${SIDE}`} />
      <circle class="f16-ring" cx={toX(0)} cy={toY(0)} r={RIM * UNIT} />
      <path class={`f16-line is-${ink}`} d={`M${toX(-rim.x)} ${toY(-rim.y)}L${toX(rim.x)} ${toY(rim.y)}`} />
      {cloud.map(({ x, y }, i) => (
        <g key={`item-${i + 1}`} transform={`translate(${toX(x)} ${toY(y)})`}>
          {ink === 'a' ? <circle class="f16-a" r={8.5} /> : <rect class="f16-b" x={-8} y={-8} width={16} height={16} />}
          <text class={`f16-name${ink === 'b' ? ' is-b' : ''}`} y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      <Handle
        at={{ x: toX(rim.x), y: toY(rim.y) }}
        label={`Direction ${name} in view ${title.slice(0, 1)}. The arrow keys turn it`}
        value={Math.round(degrees)}
        min={-180}
        max={180}
        valueText={`${fixed(degrees, 0)} degrees`}
        onDrag={({ x, y }) => turnTo((Math.atan2(toY(0) - y, x - toX(0)) * 180) / Math.PI)}
        onStep={step}
      >
        <circle class={`f16-dial is-${ink}`} r={11} />
        <text class="f16-direction" y={4.5} text-anchor="middle">
          {name}
        </text>
      </Handle>
    </g>
  );
}
