import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import { Sketch } from '../parts/Sketch.tsx';
import { expectedBound, type World } from './bound.ts';

/** Candidates: 2, 4 … 2⁹ = 512. */
export const SIZES = 9;
export const MOST_NATS = 4;

/** Doublings of the candidates for which a reader says how high the bound gets: 4, 32 and 512. */
export const SKETCHED = [2, 5, 9];

const WIDTH = 352;
const FOOT = 316;
const NAT = 62;
const LOWEST = -0.75;

const toX = (doublings: number): number => 6 + ((doublings - 1) / (SIZES - 1)) * (WIDTH - 46);
const toY = (nats: number): number => FOOT - NAT * nats;
const TOP = toY(4.75);

type Props = {
  world: World;
  nats: number;
  doublings: number;
  strength: number;
  dots: { doublings: number; bounds: number[] }[];
  /** The bound and its ceiling log N are still to be guessed. */
  isAnswerHidden: boolean;
  /** Nats that the reader expects, at `SKETCHED`; absent where nothing was drawn. */
  sketch: number[] | undefined;
  onSketch(values: number[]): void;
  onNats(nats: number): void;
  onDoublings(doublings: number): void;
};

/** The expected bound over the number of candidates, below its two ceilings. */
export function Curve({ world, nats, doublings, strength, dots, isAnswerHidden, sketch, onSketch, onNats, onDoublings }: Props) {
  const sizes = Array.from({ length: SIZES }, (_, index) => index + 1);
  const bounds = sizes.map((size) => expectedBound(world, 2 ** size, strength));
  const here = bounds[doublings - 1] ?? 0;
  const curve = bounds.map((bound, index) => `${toX(index + 1).toFixed(1)} ${toY(Math.max(LOWEST, bound)).toFixed(1)}`).join('L');
  const topDoublings = 4.75 / Math.LN2;
  return (
    <Drawing
      width={404}
      height={FOOT - TOP + 110}
      x={-28}
      y={TOP - 22}
      label="The expected bound over the number of candidates, with the ceilings log N and the information that is shared"
    >
      <path class="fg-grid" d={[1, 2, 3, 4].map((value) => `M0 ${toY(value)}H${WIDTH}`).join('')} />
      <path class="fg-axis" d={`M0 ${TOP}V${toY(LOWEST)}M0 ${FOOT}H${WIDTH}`} />
      {[0, 1, 2, 3, 4].map((value) => (
        <text key={value} class="fg-tick" x={-8} y={toY(value) + 4} text-anchor="end">
          {value}
        </text>
      ))}
      {sizes.map((size) => (
        <text key={size} class="fg-tick" x={toX(size)} y={toY(LOWEST) + 16} text-anchor="middle">
          {2 ** size}
        </text>
      ))}
      <text class="fg-note fg-strong" x={-20} y={TOP - 9}>
        nats
      </text>
      <text class="fg-note fg-strong" x={WIDTH} y={toY(LOWEST) + 34} text-anchor="end">
        candidates N
      </text>
      {!isAnswerHidden && (
        <>
          <path class="f28-ceiling" d={`M${toX(1)} ${toY(Math.LN2)}L${toX(topDoublings)} ${toY(4.75)}`} />
          <text class="fg-note fg-on-paper" x={toX(4.3 / Math.LN2) - 12} y={toY(4.3) + 4} text-anchor="end">
            log N
          </text>
        </>
      )}
      <path class="f28-information" d={`M0 ${toY(nats)}H${WIDTH}`} />
      {sketch && (
        <Sketch
          points={SKETCHED.map((size) => ({ x: toX(size), label: `Bound with ${2 ** size} candidates` }))}
          values={sketch}
          min={0}
          max={4.5}
          step={0.1}
          toY={toY}
          fromY={(y) => (FOOT - y) / NAT}
          valueText={(value) => `${fixed(value)} nats`}
          onChange={isAnswerHidden ? onSketch : undefined}
        />
      )}
      {!isAnswerHidden && (
        <>
          <path class="f28-bound" d={`M${curve}`} />
          {dots.map((column) =>
            column.bounds.map((bound, index) => (
              <circle
                key={`${column.doublings}-${index + 1}`}
                class={bound > nats ? 'f28-batch is-above' : 'f28-batch'}
                cx={toX(column.doublings) + ((index % 4) - 1.5) * 3}
                cy={toY(Math.max(LOWEST, bound))}
                r={2.6}
              />
            )),
          )}
          <path class="fg-guide" d={`M${toX(doublings)} ${toY(Math.max(LOWEST, here))}V${toY(LOWEST)}`} />
          <Handle
            at={{ x: toX(doublings), y: toY(Math.max(LOWEST, here)) }}
            label="Number of candidates"
            value={2 ** doublings}
            min={2}
            max={2 ** SIZES}
            valueText={`${2 ** doublings} candidates: bound ${fixed(here, 2)} nats, at most ${fixed(Math.log(2 ** doublings), 2)}`}
            onDrag={({ x }) => onDoublings(1 + ((x - 6) / (WIDTH - 46)) * (SIZES - 1))}
            onStep={({ right, up }) => onDoublings(doublings + right + up)}
          >
            <circle class="f28-knob" r={8} />
          </Handle>
          <Handle
            at={{ x: WIDTH + 6, y: toY(nats) }}
            label="Mutual information that is there"
            value={nats}
            min={0}
            max={MOST_NATS}
            valueText={`${fixed(nats, 2)} nats`}
            vertical
            onDrag={({ y }) => onNats((FOOT - y) / NAT)}
            onStep={({ right, up, large }) => onNats(nats + (right + up) * (large ? 0.5 : 0.1))}
          >
            <path class="f28-level" d="M0-10 10 0 0 10-10 0Z" />
          </Handle>
        </>
      )}
      <text class="fg-note fg-strong fg-text-joint fg-on-paper" x={4} y={toY(nats) - 7}>
        I(A; B) = {fixed(nats, 2)}
      </text>
    </Drawing>
  );
}
