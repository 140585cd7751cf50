import { SvgSym } from '../parts/Sym.tsx';

const SIZE = 150;
const REACH = 2.3;

type Props = { points: { a: number; b: number }[] };

/** The private code of B against that of A, for all samples: what a covariance of 0 may hide. */
export function Scatter({ points }: Props) {
  const scale = SIZE / (2 * REACH);
  return (
    <g transform="translate(246 28)">
      <text class="fg-note fg-strong" x={0} y={-34}>
        B’s code
      </text>
      <text class="fg-note fg-strong" x={0} y={-18}>
        against A’s
      </text>
      <rect class="f22-cell" width={SIZE} height={SIZE} />
      <path class="fg-axis" d={`M${SIZE / 2} 0V${SIZE}M0 ${SIZE / 2}H${SIZE}`} />
      {points.map(({ a, b }) => (
        <circle
          key={`${a.toFixed(3)} ${b.toFixed(3)}`}
          class="f22-point"
          cx={SIZE / 2 + scale * a}
          cy={SIZE / 2 - scale * Math.max(-REACH, Math.min(REACH, b))}
          r={4}
        />
      ))}
      <text class="f22-name fg-text-a" x={SIZE - 4} y={SIZE + 18} text-anchor="end">
        <SvgSym of="z" index="A" />
      </text>
      <text class="f22-name fg-text-b" x={SIZE / 2 - 8} y={14} text-anchor="end">
        <SvgSym of="z" index="B" />
      </text>
    </g>
  );
}
