import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { amounts } from './shared.ts';

const WIDTH = 340;
/** Both entropies end to end are this many bits: as long as the pair can be. */
const BIT = (WIDTH - 2) / 3.45;

/** The entropies laid so that what is shared lies under itself: together they reach as far as that of the pair. */
export function Bars({ joint }: { joint: number[][] }) {
  const { a, b, pair, shared } = amounts(joint);
  const toX = (bits: number): number => 1 + BIT * bits;
  const rows = [
    { name: 'H(A)', y: 22, from: 0, to: a },
    { name: 'H(B)', y: 66, from: a - shared, to: pair },
  ];
  return (
    <div>
      <p class="label">
        Shared: <b>{fixed(shared, 2)} bits</b>. The pair: <b>{fixed(pair, 2)}</b>
      </p>
      <svg
        class="fg-drawing f27-bars"
        viewBox={`0 0 ${WIDTH} 128`}
        role="img"
        aria-label={`Entropy of A ${fixed(a, 2)}, of B ${fixed(b, 2)}, of the pair ${fixed(pair, 2)}, shared ${fixed(shared, 2)} bits`}
      >
        {rows.map(({ name, y, from, to }, row) => (
          <g key={name}>
            <Bar x={toX(from)} y={y} width={BIT * (to - from)} height={22} ink={row === 0 ? 'a' : 'b'} />
            <rect class="fg-fill is-joint is-solid" x={toX(a - shared)} y={y} width={BIT * shared} height={22} />
            <text class={`fg-note fg-strong fg-text-${row === 0 ? 'a' : 'b'}`} x={toX(from)} y={y - 6}>
              {name} = {fixed(to - from, 2)}
            </text>
          </g>
        ))}
        <path class="fg-guide" d={`M${toX(a - shared)} 22V92M${toX(a)} 22V92`} />
        <path class="fg-axis" d={`M${toX(0)} 98v10M${toX(0)} 103H${toX(pair)}M${toX(pair)} 98v10`} />
        <text class="fg-note" x={toX(0)} y={124}>
          H(A, B) = {fixed(pair, 2)}
        </text>
      </svg>
    </div>
  );
}
