import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import { SvgSym } from '../parts/Sym.tsx';
import { Cell, HEIGHT, WIDTH } from './Cell.tsx';
import { type Inputs, inkOf, type Switches, table } from './table.ts';

/** Elements range from −MOST to MOST. */
export const MOST = 3;

const LEFT = 104;
const TOP = 104;
/** Length of the bar of an element of 1. */
const UNIT = { a: 13, b: 10 };
const ZERO = { a: 50, b: 62 };

type Props = {
  inputs: Inputs;
  on: Switches;
  onA(i: number, value: number): void;
  onB(j: number, value: number): void;
  onCell(i: number, j: number): void;
};

const middleX = (j: number): number => LEFT + WIDTH * (j + 0.5);
const middleY = (i: number): number => TOP + HEIGHT * (i + 0.5);

/** The vectors as bars along the two sides, and in each cell the product of what stands at its row and its column. */
export function Table({ inputs, on, onA, onB, onCell }: Props) {
  const { a, b } = inputs;
  const height = TOP + HEIGHT * (a.length + 1);
  return (
    <Drawing
      width={LEFT + WIDTH * (b.length + 1) + 2}
      height={height + 2}
      label="Table of products: A down the side, B along the top, and a 1 at the end of each"
    >
      <path
        class="fg-axis"
        d={`M${ZERO.a} ${TOP + 4}V${TOP + HEIGHT * a.length - 4}M${LEFT + 4} ${ZERO.b}H${LEFT + WIDTH * b.length - 4}`}
      />
      {a.map((value, i) => (
        <ElementOfA key={`a-${i + 1}`} index={i} value={value} onChange={(to) => onA(i, to)} />
      ))}
      {b.map((value, j) => (
        <ElementOfB key={`b-${j + 1}`} index={j} value={value} onChange={(to) => onB(j, to)} />
      ))}
      <text class="f07-one" x={LEFT - 14} y={middleY(a.length) + 6} text-anchor="end">
        1
      </text>
      <text class="f07-one" x={middleX(b.length)} y={TOP - 12} text-anchor="middle">
        1
      </text>
      {table(inputs).map((row, i) =>
        row.map((value, j) => (
          <Cell
            key={`${i + 1}-${j + 1}`}
            x={LEFT + WIDTH * j}
            y={TOP + HEIGHT * i}
            value={value}
            ink={inkOf(inputs, i, j)}
            on={on[i]?.[j] ?? false}
            label={`${i < a.length ? `A ${i + 1}` : 'one'} times ${j < b.length ? `B ${j + 1}` : 'one'}, ${fixed(value, 2)}`}
            onToggle={() => onCell(i, j)}
          />
        )),
      )}
    </Drawing>
  );
}

type ElementProps = { index: number; value: number; onChange(value: number): void };

const stepped = (value: number, { right, up, large }: Step): number => value + (right + up) * (large ? 1 : 0.1);

function ElementOfA({ index, value, onChange }: ElementProps) {
  const y = middleY(index);
  const x = ZERO.a + UNIT.a * value;
  return (
    <g>
      <Rod from={{ x: ZERO.a, y }} to={{ x, y }} ink="a" />
      <text class="fg-text-a" x={2} y={y - 22}>
        <SvgSym of="x" index={`A,${index + 1}`} />
      </text>
      <text class="fg-text-a fg-strong" x={LEFT - 10} y={y - 22} text-anchor="end">
        {fixed(value)}
      </text>
      <Knob
        at={{ x, y }}
        label={`Element ${index + 1} of A`}
        value={value}
        ink="a"
        onDrag={(to) => onChange((to.x - ZERO.a) / UNIT.a)}
        onStep={(step) => onChange(stepped(value, step))}
      />
    </g>
  );
}

function ElementOfB({ index, value, onChange }: ElementProps) {
  const x = middleX(index);
  const y = ZERO.b - UNIT.b * value;
  return (
    <g>
      <Rod from={{ x, y: ZERO.b }} to={{ x, y }} ink="b" />
      <text class="fg-text-b" x={x - 4} y={12} text-anchor="end">
        <SvgSym of="x" index={`B,${index + 1}`} />
      </text>
      <text class="fg-text-b fg-strong" x={x + 4} y={12}>
        {fixed(value)}
      </text>
      <Knob
        at={{ x, y }}
        label={`Element ${index + 1} of B`}
        value={value}
        ink="b"
        vertical
        onDrag={(to) => onChange((ZERO.b - to.y) / UNIT.b)}
        onStep={(step) => onChange(stepped(value, step))}
      />
    </g>
  );
}

const Rod = ({ from, to, ink }: { from: Point; to: Point; ink: 'a' | 'b' }) => (
  <path class={`f07-rod is-${ink}`} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
);

type KnobProps = {
  at: Point;
  label: string;
  value: number;
  ink: 'a' | 'b';
  vertical?: boolean;
  onDrag(to: Point): void;
  onStep(step: Step): void;
};

function Knob({ at, label, value, ink, vertical = false, onDrag, onStep }: KnobProps) {
  return (
    <Handle
      at={at}
      label={label}
      value={value}
      min={-MOST}
      max={MOST}
      valueText={fixed(value)}
      vertical={vertical}
      onDrag={onDrag}
      onStep={onStep}
    >
      {ink === 'a' ? <circle class="f07-knob is-a" r={7} /> : <rect class="f07-knob is-b" x={-6.5} y={-6.5} width={13} height={13} />}
    </Handle>
  );
}
