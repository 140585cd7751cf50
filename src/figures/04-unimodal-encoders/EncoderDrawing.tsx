import { Bar } from '../parts/Bar.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import { SvgSym } from '../parts/Sym.tsx';
import type { Encoder } from './encoders.ts';

/** Inputs range from −MOST to MOST. */
export const MOST = 3;

const CELL = 36;
const TOP = 96;
const ZERO = 52;
const UNIT = 11;
/** Half the side of the square for a weight of 1. */
const HALF = 9;

type Props = {
  left: number;
  ink: 'a' | 'b';
  encoder: Encoder;
  x: number[];
  h: number[];
  /** Multiplies weights and bias. */
  gain: number;
  onChange(index: number, value: number): void;
};

/** Inputs above the columns of the weights, the bias beside them, and to the right of each row what the ReLU lets through. */
export function EncoderDrawing({ left, ink, encoder, x, h, gain, onChange }: Props) {
  const letter = ink === 'a' ? 'A' : 'B';
  const columns = x.length;
  return (
    <g transform={`translate(${left} 0)`}>
      <text class={`fg-text-${ink} fg-strong`} y={10}>
        {letter}: {ink === 'a' ? 'image' : 'text'}
      </text>
      <path class="fg-axis" d={`M2 ${ZERO}h${CELL * columns - 4}`} />
      {x.map((value, j) => {
        const at = { x: CELL * (j + 0.5), y: ZERO - UNIT * value };
        return (
          <g key={`x-${j + 1}`}>
            <path class={`f04-rod is-${ink}`} d={`M${at.x} ${ZERO}V${at.y}`} />
            <Handle
              at={at}
              label={`Input ${j + 1} of ${letter}`}
              value={value}
              min={-MOST}
              max={MOST}
              valueText={fixed(value)}
              vertical
              onDrag={(to) => onChange(j, (ZERO - to.y) / UNIT)}
              onStep={({ right, up, large }) => onChange(j, value + (right + up) * (large ? 1 : 0.1))}
            >
              {ink === 'a' ? (
                <circle class="f04-knob is-a" r={7} />
              ) : (
                <rect class="f04-knob is-b" x={-6.5} y={-6.5} width={13} height={13} />
              )}
              <text class="fg-note fg-on-paper" x={12} y={4}>
                {fixed(value)}
              </text>
            </Handle>
          </g>
        );
      })}
      {encoder.W.map((row, i) => {
        const y = TOP + CELL * (i + 0.5);
        const on = (h[i] ?? 0) > 0;
        return (
          <g key={`row-${i + 1}`}>
            {row.map((weight, j) => (
              <Weight key={`w-${i + 1}-${j + 1}`} x={CELL * (j + 0.5)} y={y} weight={weight} ink={ink} />
            ))}
            <text class="fg-note" x={CELL * columns + 6} y={y + 4}>
              {(encoder.b[i] ?? 0) < 0 ? '−' : '+'}
              {fixed(Math.abs(encoder.b[i] ?? 0))}
            </text>
            <path class={`f04-relu${on ? ' is-on' : ''}`} d={on ? `M118 ${y + 6}h10l10-13` : `M118 ${y + 6}h20`} />
            <text class={`fg-note${on ? ' fg-strong' : ''}`} x={148} y={y + 4}>
              {on ? shown(h[i] ?? 0) : 'off'}
            </text>
          </g>
        );
      })}
      <text class="fg-tick" x={CELL} y={TOP - 7} text-anchor="middle">
        weights
      </text>
      <text class="fg-tick" x={CELL * columns + 8} y={TOP - 7}>
        bias
      </text>
      <text class="fg-tick" x={148} y={TOP - 7}>
        <SvgSym of="h" index={letter} />
      </text>
      {gain !== 1 && (
        <text class="fg-note" x={0} y={TOP + CELL * encoder.W.length + 18}>
          all times {shown(gain)}
        </text>
      )}
    </g>
  );
}

const Weight = ({ x, y, weight, ink }: { x: number; y: number; weight: number; ink: 'a' | 'b' }) => {
  const half = HALF * Math.sqrt(Math.abs(weight));
  return (
    <g>
      <rect class="f04-cell" x={x - CELL / 2} y={y - CELL / 2} width={CELL} height={CELL} />
      {weight > 0 && <Bar x={x - half} y={y - half} width={2 * half} height={2 * half} ink={ink} />}
      {weight < 0 && <rect class={`f04-negative is-${ink}`} x={x - half} y={y - half} width={2 * half} height={2 * half} />}
    </g>
  );
};

/** Three digits or so, over five powers of ten. */
const shown = (value: number): string => fixed(value, value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3);
