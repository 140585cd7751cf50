import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { SvgSym } from '../parts/Sym.tsx';

const LEFT = 78;
const RIGHT = 288;
const ZERO = (LEFT + RIGHT) / 2;
const UNIT = (RIGHT - LEFT) / 2;

/** Both scores on one scale from −1 to 1. */
export function Gauges({ strong, partial }: { strong: number; partial: number }) {
  const rows = [
    { name: 'strong', symbol: 'S', value: strong },
    { name: 'partial', symbol: 'P', value: partial },
  ];
  return (
    <div class="fg-part">
      <p class="label">How well they are coordinated</p>
      <svg
        class="fg-drawing"
        viewBox="0 0 340 86"
        role="img"
        aria-label={rows.map(({ name, value }) => `${name} ${fixed(value, 2)}`).join(', ')}
      >
        {rows.map(({ name, symbol, value }, i) => (
          <g key={name} transform={`translate(0 ${6 + 34 * i})`}>
            <text y={16}>
              {name} <SvgSym of={symbol} />
            </text>
            <path class="fg-grid" d={`M${LEFT} 11H${RIGHT}`} />
            <Bar x={ZERO} y={1} width={UNIT * value} height={20} ink="joint" />
            <path class="f12-zero" d={`M${ZERO} -3V25`} />
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
