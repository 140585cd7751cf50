import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import type { Step } from '../parts/points.ts';
import { Sketch } from '../parts/Sketch.tsx';
import { CELL, Hinton } from './Hinton.tsx';
import { bestOfRank, errors, type Kind, MATRICES, SIZE } from './slice.ts';

const MAP = CELL * SIZE;
const GAP = 34;
const TOP = 22;
const CURVE = { left: 44, right: 2 * MAP + GAP - 6, top: 268, bottom: 392 };
const KINDS: Kind[] = ['smooth', 'random', 'input'];
const CURVES = Object.fromEntries(KINDS.map((kind) => [kind, errors(MATRICES[kind])])) as Record<Kind, number[]>;
/** Where on its line a curve has its name. */
const NAMES: Record<Kind, { text: string; rank: number; dy: number }> = {
  smooth: { text: 'smooth weights', rank: 2, dy: -14 },
  random: { text: 'random weights', rank: 6, dy: -12 },
  input: { text: 'input table', rank: 9, dy: -8 },
};

const toX = (rank: number): number => CURVE.left + ((rank - 1) / (SIZE - 1)) * (CURVE.right - CURVE.left);
const toY = (error: number): number => CURVE.bottom - error * (CURVE.bottom - CURVE.top);

/** What share of a slice its first R terms miss. */
export const missing = (kind: Kind, rank: number): number => CURVES[kind][rank] ?? 0;

/** Numbers of terms for which a reader says what they miss. */
export const SKETCHED = [1, 4, 8];

type Props = {
  kind: Kind;
  rank: number;
  onRank(rank: number): void;
  /** What the terms make of the slice, and what they miss, is still to be guessed. */
  isAnswerHidden: boolean;
  /** Shares that the reader expects to be missed, at `SKETCHED`; absent where nothing was drawn. */
  sketch: number[] | undefined;
  onSketch(values: number[]): void;
};

/** A slice, the best that R terms make of it, and below what they miss, for every R. */
export function Approximation({ kind, rank, onRank, isAnswerHidden, sketch, onSketch }: Props) {
  const matrix = MATRICES[kind];
  const largest = Math.max(...matrix.flat().map(Math.abs));
  const step = ({ right, up, large }: Step) => onRank(rank + (right + up) * (large ? 3 : 1));
  return (
    <Drawing width={2 * MAP + GAP} height={428} label="A slice of twelve rows and columns, its best approximation, and the error by rank">
      <Hinton x={0} y={TOP} matrix={matrix} largest={largest} name={kind === 'input' ? 'the input table' : 'weights of one slice'} />
      {!isAnswerHidden && (
        <>
          <Hinton
            x={MAP + GAP}
            y={TOP}
            matrix={bestOfRank(matrix, rank)}
            largest={largest}
            name={rank === 1 ? 'its best single term' : `its best ${rank} terms`}
          />
          <text class="f08-sign" x={MAP + GAP / 2} y={TOP + MAP / 2 + 6} text-anchor="middle">
            ≈
          </text>
        </>
      )}
      <text class="fg-note fg-strong" x={0} y={CURVE.top - 22}>
        what the terms miss
      </text>
      <Axes />
      {!isAnswerHidden && KINDS.map((it) => <Curve key={it} kind={it} chosen={it === kind} />)}
      {sketch && (
        <Sketch
          points={SKETCHED.map((terms) => ({
            x: toX(terms),
            label: `What ${terms === 1 ? '1 term misses' : `${terms} terms miss`} of random weights`,
          }))}
          values={sketch}
          min={0}
          max={1}
          step={0.01}
          toY={toY}
          fromY={(y) => (CURVE.bottom - y) / (CURVE.bottom - CURVE.top)}
          valueText={(share) => `${Math.round(100 * share)} per cent`}
          onChange={isAnswerHidden ? onSketch : undefined}
        />
      )}
      {!isAnswerHidden && (
        <>
          <path class="fg-guide" d={`M${toX(rank)} ${toY(missing(kind, rank))}V${CURVE.bottom}`} />
          <Handle
            at={{ x: toX(rank), y: toY(missing(kind, rank)) }}
            label="Number of terms R"
            value={rank}
            min={1}
            max={SIZE}
            valueText={`${rank}, ${Math.round(100 * missing(kind, rank))} per cent missing`}
            onDrag={({ x }) => onRank(1 + ((x - CURVE.left) / (CURVE.right - CURVE.left)) * (SIZE - 1))}
            onStep={step}
          >
            <path class="f08-point" d="M0-8 8 0 0 8-8 0Z" />
          </Handle>
        </>
      )}
    </Drawing>
  );
}

function Curve({ kind, chosen }: { kind: Kind; chosen: boolean }) {
  const d = CURVES[kind].slice(1).map((error, i) => `${i === 0 ? 'M' : 'L'}${toX(i + 1).toFixed(1)} ${toY(error).toFixed(1)}`);
  const { text, rank, dy } = NAMES[kind];
  return (
    <g>
      <path class={`f08-curve${chosen ? ' is-chosen' : ''}`} d={d.join('')} />
      <text class={`fg-note fg-on-paper${chosen ? ' fg-strong' : ''}`} x={toX(rank) + 8} y={toY(CURVES[kind][rank] ?? 0) + dy}>
        {text}
      </text>
    </g>
  );
}

function Axes() {
  return (
    <g>
      <path class="fg-axis" d={`M${CURVE.left} ${CURVE.top - 8}V${CURVE.bottom}H${CURVE.right}`} />
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path class="fg-grid" d={`M${CURVE.left} ${toY(share)}H${CURVE.right}`} />
          <text class="fg-tick" x={CURVE.left - 6} y={toY(share) + 4} text-anchor="end">
            {100 * share} %
          </text>
        </g>
      ))}
      {Array.from({ length: SIZE }, (_, i) => i + 1).map((rank) => (
        <text key={rank} class="fg-tick" x={toX(rank)} y={CURVE.bottom + 17} text-anchor="middle">
          {rank}
        </text>
      ))}
      <text class="fg-tick" x={CURVE.right} y={CURVE.bottom + 33} text-anchor="end">
        terms R
      </text>
    </g>
  );
}
