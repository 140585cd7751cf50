import { Bar } from '../parts/Bar.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import { Mark } from './Mark.tsx';
import { SmallTable } from './SmallTable.tsx';
import type { Split } from './split.ts';

/** Cells range from −MOST to MOST. */
export const MOST = 3;

const PICTURES = ['rain', 'cloud', 'sun'];
const CAPTIONS = ['“awful”', '“fine”', '“lovely”'];

const SIDE = 74;
const LEFT = 104;
const TOP = 92;
/** Units of the drawing for an effect of 1 in the bars at the edges, unless they would then be longer than their room. */
const EFFECT = 22;
const ROOM = 28;
const ZERO = { x: 72, y: 60 };
/** How far a cell is dragged for 1. */
const DRAG = 24;
const SMALL_TOP = TOP + 3 * SIDE + 46;

type Props = { table: number[][]; parts: Split; onCell(i: number, j: number, value: number): void };

/** The table, with the effects of its rows and columns as bars at its edges; below it the two parts that add up to it. */
export function Tables({ table, parts, onCell }: Props) {
  const largest = Math.max(...[...parts.ofRows, ...parts.ofColumns].map(Math.abs), 0.1);
  const scale = Math.min(EFFECT, ROOM / largest);
  return (
    <Drawing width={404} height={SMALL_TOP + 168} label="A table of three pictures and three captions, and the two parts it is made of">
      <path class="fg-axis" d={`M${ZERO.x} ${TOP}v${3 * SIDE}M${LEFT} ${ZERO.y}h${3 * SIDE}`} />
      {PICTURES.map((name, i) => (
        <RowEffect key={name} name={name} index={i} effect={parts.ofRows[i] ?? 0} scale={scale} />
      ))}
      {CAPTIONS.map((name, j) => (
        <ColumnEffect key={name} name={name} index={j} effect={parts.ofColumns[j] ?? 0} scale={scale} />
      ))}
      <rect class="fg-paper" x={LEFT} y={TOP} width={3 * SIDE} height={3 * SIDE} />
      <path
        class="fg-grid"
        d={[0, 1, 2, 3].map((k) => `M${LEFT + k * SIDE} ${TOP}v${3 * SIDE}M${LEFT} ${TOP + k * SIDE}h${3 * SIDE}`).join('')}
      />
      {table.map((row, i) =>
        row.map((value, j) => (
          <Handle
            key={`${PICTURES[i]}-${CAPTIONS[j]}`}
            at={{ x: LEFT + SIDE * (j + 0.5), y: TOP + SIDE * (i + 0.5) }}
            label={`Cell of ${PICTURES[i]} with ${CAPTIONS[j]}`}
            value={Number(value.toFixed(2))}
            min={-MOST}
            max={MOST}
            valueText={`${fixed(value, 2)}: ${fixed(parts.additive[i]?.[j] ?? 0, 2)} of it additive, ${fixed(parts.interaction[i]?.[j] ?? 0, 2)} interaction`}
            vertical
            crowded
            onDrag={({ y }) => onCell(i, j, value + (TOP + SIDE * (i + 0.5) - y) / DRAG)}
            onStep={({ right, up, large }) => onCell(i, j, value + (right + up) * (large ? 1 : 0.1))}
          >
            <Mark value={value} ink="joint" half={26} most={MOST} lift={8} text={fixed(value, 2)} />
          </Handle>
        )),
      )}
      <SmallTable x={4} y={SMALL_TOP} cells={parts.additive} ink="plain" title="the nearest sum" most={MOST} />
      <text class="f01-plus" x={202} y={SMALL_TOP + 86} text-anchor="middle">
        +
      </text>
      <SmallTable x={232} y={SMALL_TOP} cells={parts.interaction} ink="joint" title="interaction" most={MOST} />
    </Drawing>
  );
}

type EffectProps = { name: string; index: number; effect: number; scale: number };

function RowEffect({ name, index, effect, scale }: EffectProps) {
  const y = TOP + SIDE * (index + 0.5);
  return (
    <g>
      <text class="fg-text-a fg-strong" x={0} y={y - 3}>
        {name}
      </text>
      <text class="fg-note" x={0} y={y + 14}>
        {fixed(effect, 2)}
      </text>
      <Bar x={ZERO.x} y={y - 8} width={scale * effect} height={16} ink="a" />
    </g>
  );
}

function ColumnEffect({ name, index, effect, scale }: EffectProps) {
  const x = LEFT + SIDE * (index + 0.5);
  return (
    <g>
      <text class="fg-text-b fg-strong" x={x} y={8} text-anchor="middle">
        {name}
      </text>
      <text class="fg-note" x={x} y={25} text-anchor="middle">
        {fixed(effect, 2)}
      </text>
      <Bar x={x - 8} y={ZERO.y} width={16} height={-scale * effect} ink="b" />
    </g>
  );
}
