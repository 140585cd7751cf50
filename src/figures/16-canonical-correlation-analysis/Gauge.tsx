import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';

const LEFT = 92;
const RIGHT = 290;
const ZERO = (LEFT + RIGHT) / 2;
const UNIT = (RIGHT - LEFT) / 2;

/** The correlation at the present dials, and the highest that any dials can reach. */
export function Gauge({ now, best }: { now: number; best: number }) {
  const rows = [
    { name: 'at these dials', value: now, solid: false },
    { name: 'highest', value: best, solid: true },
  ];
  return (
    <div class="fg-part">
      <p class="label">Correlation</p>
      <svg
        class="fg-drawing"
        viewBox="0 0 340 86"
        role="img"
        aria-label={`Correlation ${rows.map(({ name, value }) => `${name} ${fixed(value, 2)}`).join(', ')}`}
      >
        {rows.map(({ name, value, solid }, i) => (
          <g key={name} transform={`translate(0 ${6 + 34 * i})`}>
            <text y={16}>{name}</text>
            <path class="fg-grid" d={`M${LEFT} 11H${RIGHT}`} />
            <Bar x={ZERO} y={1} width={UNIT * value} height={20} ink="joint" solid={solid} />
            <path class="f16-zero" d={`M${ZERO} -3V25`} />
            <text class="fg-strong" x={340} y={16} text-anchor="end">
              {fixed(value, 2)}
            </text>
          </g>
        ))}
        {[-1, 0, 1].map((tick) => (
          <text key={tick} class="fg-tick" x={ZERO + UNIT * tick} y={84} text-anchor="middle">
            {fixed(tick, 0)}
          </text>
        ))}
      </svg>
    </div>
  );
}
