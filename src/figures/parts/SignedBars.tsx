import type { ComponentChildren } from 'preact';
import { Bar } from './Bar.tsx';
import { fixed } from './numbers.ts';

/** A bar from 0: `name` for those who hear it, `label` as it is drawn. */
export type SignedBar = { name: string; label: ComponentChildren; value: number; solid?: boolean };

const RIGHT = 290;

type Props = {
  title: string;
  /** Before the names and values in the drawing's description. */
  spoken?: string;
  bars: readonly SignedBar[];
  /** Where −1 is drawn: right of the longest label. */
  left: number;
};

/** Numbers between −1 and 1 on one scale, as bars that begin at 0. */
export function SignedBars({ title, spoken = '', bars, left }: Props) {
  const zero = (left + RIGHT) / 2;
  const unit = (RIGHT - left) / 2;
  const described = bars.map(({ name, value }) => `${name} ${fixed(value, 2)}`).join(', ');
  return (
    <div class="fg-part">
      <p class="label">{title}</p>
      <svg class="fg-drawing" viewBox="0 0 340 86" role="img" aria-label={`${spoken}${described}`}>
        {bars.map(({ name, label, value, solid = false }, i) => (
          <g key={name} transform={`translate(0 ${6 + 34 * i})`}>
            <text y={16}>{label}</text>
            <path class="fg-grid" d={`M${left} 11H${RIGHT}`} />
            <Bar x={zero} y={1} width={unit * value} height={20} ink="joint" solid={solid} />
            <path class="fg-zero" d={`M${zero} -3V25`} />
            <text class="fg-strong" x={340} y={16} text-anchor="end">
              {fixed(value, 2)}
            </text>
          </g>
        ))}
        {[-1, 0, 1].map((tick) => (
          <text key={tick} class="fg-tick" x={zero + unit * tick} y={84} text-anchor="middle">
            {fixed(tick, 0)}
          </text>
        ))}
      </svg>
    </div>
  );
}
