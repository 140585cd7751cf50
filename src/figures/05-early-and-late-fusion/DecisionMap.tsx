import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import type { Opinions } from './opinions.ts';

/** The maps show evidence from −REACH to REACH. */
export const REACH = 6;
const SIDE = 180;
const TOP = 26;
const UNIT = SIDE / (2 * REACH);

const toX = (a: number): number => (a + REACH) * UNIT;
const toY = (b: number): number => (REACH - b) * UNIT;

type Props = {
  left: number;
  title: string;
  /** Lines of equal probability. The one of ½ is the boundary between the classes. */
  levels: { p: number; line: Point[] }[];
  opinions: Opinions;
  probability: number;
  onMove(to: Point): void;
};

/** Where in the plane of the two opinions which class is chosen; the boundary is heavy. */
export function DecisionMap({ left, title, levels, opinions, probability, onMove }: Props) {
  const { a, b } = opinions;
  return (
    <g transform={`translate(${left} ${TOP})`}>
      <text class="fg-strong" y={-10}>
        {title}
      </text>
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <path class="fg-axis f05-axis" d={`M${toX(0)} 0V${SIDE}M0 ${toY(0)}H${SIDE}`} />
      {levels.map(({ p, line }) => (
        <path key={p} class={`f05-level${p === 0.5 ? ' is-boundary' : ''}${p < 0.5 ? ' is-no' : ''}`} d={pathOf(line)} />
      ))}
      <text class="fg-note fg-on-raised" x={SIDE - 8} y={20} text-anchor="end">
        yes
      </text>
      <text class="fg-note fg-on-raised" x={8} y={SIDE - 9}>
        no
      </text>
      <rect class="f05-edge" width={SIDE} height={SIDE} />
      <text class="fg-text-a fg-strong" x={SIDE / 2} y={SIDE + 18} text-anchor="middle">
        A →
      </text>
      <text class="fg-text-b fg-strong" transform={`translate(-6 ${SIDE / 2}) rotate(-90)`} text-anchor="middle">
        B →
      </text>
      <Handle
        at={{ x: toX(a), y: toY(b) }}
        label={`Opinions in the map of ${title} fusion. The arrow keys move them`}
        value={a}
        min={-REACH}
        max={REACH}
        valueText={`A ${fixed(a)}, B ${fixed(b)}, yes ${fixed(probability, 3)}`}
        onDrag={({ x, y }) => onMove({ x: x / UNIT - REACH, y: REACH - y / UNIT })}
        onStep={({ right, up, large }) => onMove({ x: a + right * (large ? 1 : 0.1), y: b + up * (large ? 1 : 0.1) })}
      >
        <path class="f05-point" d="M0-8 8 0 0 8-8 0Z" />
      </Handle>
    </g>
  );
}

const pathOf = (line: Point[]): string =>
  line.length > 1 ? `M${line.map(({ x, y }) => `${toX(x).toFixed(1)} ${toY(y).toFixed(1)}`).join('L')}` : '';
