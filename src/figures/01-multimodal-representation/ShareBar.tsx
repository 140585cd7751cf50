import { Bar } from '../parts/Bar.tsx';
import type { Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';
import type { Shares } from './split.ts';

const WIDTH = 340;

/** The total sum of squares as one bar: the part of A, of B, and of both together. */
export function ShareBar({ shares }: { shares: Shares }) {
  const parts: { name: string; ink: Ink; from: number; share: number }[] = [
    { name: 'A alone', ink: 'a', from: 0, share: shares.rows },
    { name: 'B alone', ink: 'b', from: shares.rows, share: shares.columns },
    { name: 'only both', ink: 'joint', from: shares.rows + shares.columns, share: shares.interaction },
  ];
  return (
    <div class="fg-part">
      <p class="label">Who explains the differences between cells</p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} 62`}
        role="img"
        aria-label={parts.map(({ name, share }) => `${name} ${fixed(share, 2)}`).join(', ')}
      >
        <rect class="f01-whole" width={WIDTH} height={22} />
        {parts.map(({ name, ink, from, share }) => (
          <Bar key={name} x={WIDTH * from} y={0} width={WIDTH * share} height={22} ink={ink} />
        ))}
        {parts.map(({ name, ink, share }, i) => (
          <g key={name} transform={`translate(${(WIDTH / 3) * i} 34)`}>
            <Bar x={0} y={0} width={14} height={14} ink={ink} />
            <text class="fg-note" x={20} y={11.5}>
              {name} <tspan class="fg-strong">{fixed(share, 2)}</tspan>
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
