import { entropyOf, estimate, histogram } from './histogram.ts';
import { binProbabilities, type Signal } from './signals.ts';

const TOP = 216;
const FOOT = 364;
const RIGHT = 368;
const MOST_BITS = 7;
/** Bins of 2, 4 … 128. */
const RESOLUTIONS = [1, 2, 3, 4, 5, 6, 7];

const toX = (doublings: number): number => 14 + ((doublings - 1) / 6) * (RIGHT - 40);
const toY = (bits: number): number => FOOT - (Math.min(bits, MOST_BITS + 0.5) / MOST_BITS) * (FOOT - TOP);

type Props = { samples: number[]; signal: Signal; bins: number; corrected: boolean };

/** The estimate for every number of bins as dots, and as a line what endless samples would show. */
export function Resolutions({ samples, signal, bins, corrected }: Props) {
  const line = RESOLUTIONS.map((doublings) => `${toX(doublings)} ${toY(entropyOf(binProbabilities(signal, 2 ** doublings)))}`);
  const ceiling = Math.log2(samples.length);
  return (
    <g>
      <text class="fg-note fg-strong" x={0} y={TOP - 12}>
        bits per sample, by the number of bins
      </text>
      <path class="fg-grid" d={[1, 2, 3, 4, 5, 6, 7].map((bits) => `M0 ${toY(bits)}H${RIGHT}`).join('')} />
      <path class="fg-axis" d={`M0 ${TOP - 4}V${FOOT}H${RIGHT}`} />
      {[0, 2, 4, 6].map((bits) => (
        <text key={bits} class="fg-tick" x={-6} y={toY(bits) + 4} text-anchor="end">
          {bits}
        </text>
      ))}
      {ceiling < MOST_BITS && (
        <g>
          <path class="fg-guide" d={`M0 ${toY(ceiling)}H${RIGHT}`} />
          <text class="fg-note fg-on-paper" x={RIGHT} y={toY(ceiling) - 6} text-anchor="end">
            log₂ {samples.length}, the samples’ limit
          </text>
        </g>
      )}
      <path class="f25-endless" d={`M${line.join('L')}`} />
      {RESOLUTIONS.map((doublings) => {
        const here = 2 ** doublings === bins;
        const bits = estimate(histogram(samples, 2 ** doublings), corrected);
        return (
          <g key={doublings}>
            <circle class={here ? 'f25-estimate is-here' : 'f25-estimate'} cx={toX(doublings)} cy={toY(bits)} r={here ? 6.5 : 4.5} />
            <text class={here ? 'fg-tick f25-here' : 'fg-tick'} x={toX(doublings)} y={FOOT + 17} text-anchor="middle">
              {2 ** doublings}
            </text>
          </g>
        );
      })}
    </g>
  );
}
