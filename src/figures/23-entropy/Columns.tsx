import type { ComponentChildren } from 'preact';
import { Bar } from '../parts/Bar.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { LARGEST_CONTRIBUTION, type Outcome, outcomes } from './surprise.ts';

const COLUMN = 62;
const WIDTH = 6 * COLUMN;

/** Surprises hang in the upper band, from 0 at its foot to MOST bits; what is more leaves by the top. */
const SURPRISE = { foot: 112, bit: 16, most: 6 };
/** Probabilities stand in the middle band. */
const CHANCE = { foot: 286, one: 120 };
/** Contributions hang from the upper edge of the lower band. */
const SHARE = { top: 342, bit: 110 };
const MOST = SHARE.top + SHARE.bit * LARGEST_CONTRIBUTION;

const middle = (index: number): number => COLUMN * (index + 0.5);

type Props = { probabilities: number[]; names: string[]; onChange(index: number, probability: number): void };

/** For each outcome: how surprising it is, how probable, and below what the two make when multiplied. */
export function Columns({ probabilities, names, onChange }: Props) {
  return (
    <Drawing width={WIDTH} height={430} y={-14} label="Six outcomes: surprise above, probability in the middle, their product below">
      <Band y={4}>surprise, bits</Band>
      <Band y={CHANCE.foot - CHANCE.one - 27}>probability</Band>
      <Band y={SHARE.top - 9}>product, bits: never more than {fixed(LARGEST_CONTRIBUTION, 2)}</Band>
      <path class="fg-axis" d={`M0 ${SURPRISE.foot}H${WIDTH}M0 ${CHANCE.foot}H${WIDTH}`} />
      <Most />
      {outcomes(probabilities).map((outcome, index) => (
        <Column
          key={`outcome-${index + 1}`}
          index={index}
          name={names[index] ?? ''}
          outcome={outcome}
          onChange={(probability) => onChange(index, probability)}
        />
      ))}
    </Drawing>
  );
}

type ColumnProps = { index: number; name: string; outcome: Outcome; onChange(probability: number): void };

function Column({ index, name, outcome, onChange }: ColumnProps) {
  const { probability, surprise, contribution } = outcome;
  const x = middle(index);
  const top = CHANCE.foot - CHANCE.one * probability;
  const step = ({ right, up, large }: Step) => onChange(probability + (up + right) * (large ? 0.1 : 0.01));
  return (
    <g>
      <Surprise x={x} surprise={surprise} />
      <rect class="f23-chance" x={x - 22} y={top} width={44} height={CHANCE.foot - top} />
      <text class="fg-note" x={x} y={CHANCE.foot + 17} text-anchor="middle">
        {name}
      </text>
      <Bar x={x - 22} y={SHARE.top} width={44} height={SHARE.bit * contribution} ink="plain" solid />
      <text class="fg-note fg-strong" x={x} y={MOST + 17} text-anchor="middle">
        {fixed(contribution, 2)}
      </text>
      <Handle
        at={{ x, y: top }}
        label={`Probability of ${name}`}
        value={Number(probability.toFixed(3))}
        min={0}
        max={1}
        valueText={`${fixed(probability, 3)}: ${Number.isFinite(surprise) ? `surprise ${fixed(surprise, 2)} bits` : 'impossible'}, adds ${fixed(contribution, 2)} bits`}
        vertical
        onDrag={({ y }) => onChange((CHANCE.foot - y) / CHANCE.one)}
        onStep={step}
      >
        <path class="f23-grip" d="M-22 0H22" />
        <circle class="f23-knob" r={6} />
        <text class="fg-note fg-on-paper" y={-11} text-anchor="middle">
          {fixed(probability, 2)}
        </text>
      </Handle>
    </g>
  );
}

/** A stem with a ring; an arrow where the surprise is more than the band can show. */
function Surprise({ x, surprise }: { x: number; surprise: number }) {
  const y = SURPRISE.foot - SURPRISE.bit * Math.min(surprise, SURPRISE.most);
  const inside = surprise <= SURPRISE.most;
  return (
    <g>
      <path class="f23-stem" d={inside ? `M${x} ${SURPRISE.foot}V${y + 5}` : `M${x} ${SURPRISE.foot}V${y + 2}m-4 6 4-6 4 6`} />
      {inside && <circle class="f23-ring" cx={x} cy={y} r={5} />}
      <text class="fg-note" x={x + 9} y={Math.max(y + 4, 12)}>
        {Number.isFinite(surprise) ? fixed(surprise, 1) : '∞'}
      </text>
    </g>
  );
}

/** The line that no product crosses. */
function Most() {
  return (
    <g>
      <path class="fg-axis" d={`M0 ${SHARE.top}H${WIDTH}`} />
      <path class="fg-guide" d={`M0 ${MOST}H${WIDTH}`} />
    </g>
  );
}

function Band({ y, children }: { y: number; children: ComponentChildren }) {
  return (
    <text class="fg-note fg-strong" x={0} y={y}>
      {children}
    </text>
  );
}
