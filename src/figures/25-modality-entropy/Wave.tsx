import { Bar } from '../parts/Bar.tsx';
import { histogram } from './histogram.ts';

/** Time to the right, −1 to 1 upwards. */
const WAVE = { width: 226, height: 176 };
/** The bars lie on their side, to the right of the wave, in the same scale. */
const BARS = { left: 246, longest: 122 };

const toY = (x: number): number => ((1 - x) / 2) * WAVE.height;

/** The signal, and beside it how often it is in each bin. */
export function Wave({ samples, bins }: { samples: number[]; bins: number }) {
  const toX = (t: number): number => ((t + 0.5) / samples.length) * WAVE.width;
  const counts = histogram(samples, bins);
  const most = Math.max(...counts, (2.5 * samples.length) / bins);
  const height = WAVE.height / bins;
  const borders = Array.from({ length: bins + 1 }, (_, k) => `M0 ${k * height}H${WAVE.width}`).join('');
  const points = samples.map((x, t) => `${toX(t).toFixed(1)} ${toY(x).toFixed(1)}`);
  return (
    <g>
      <rect class="fg-paper" width={WAVE.width} height={WAVE.height} />
      {bins <= 64 && <path class="f25-border" d={borders} />}
      <path class="f25-wave" d={`M${points.join('L')}`} />
      {samples.length <= 128 && points.map((point) => <Dot key={point} at={point} />)}
      <path class="fg-axis" d={`M${BARS.left} 0V${WAVE.height}`} />
      {counts.map((count, k) => (
        <Bar
          key={`bin-${k + 1}`}
          x={BARS.left}
          y={WAVE.height - (k + 1) * height + height * 0.06}
          width={(BARS.longest * count) / most}
          height={height * 0.88}
          ink="a"
        />
      ))}
      <g>
        {[1, 0, -1].map((x) => (
          <text key={x} class="fg-tick" x={-6} y={toY(x) + 4} text-anchor="end">
            {x === -1 ? '−1' : x}
          </text>
        ))}
      </g>
      <text class="fg-note fg-strong" x={0} y={-6}>
        signal over time
      </text>
      <text class="fg-note fg-strong" x={BARS.left} y={-6}>
        how often in each bin
      </text>
    </g>
  );
}

function Dot({ at }: { at: string }) {
  const [x, y] = at.split(' ');
  return <circle class="f25-dot" cx={x} cy={y} r={1.8} />;
}
