import { fixed } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { SvgSym } from '../parts/Sym.tsx';
import { CLOUD_A, CLOUD_B, correlation, projections } from './ties.ts';

const SIDE = 178;
const MIDDLE = SIDE / 2;
/** From the middle to where the farthest projection is drawn: only the shape counts, so each axis has a scale of its own. */
const FULL = 72;

/** Each item as one number in A and one in B, and how the two correlate. */
export function Projections({ u, v }: { u: Point; v: Point }) {
  const p = projections(CLOUD_A, u);
  const q = projections(CLOUD_B, v);
  const scale = (values: number[]) => FULL / Math.max(1e-9, ...values.map(Math.abs));
  const [scaleP, scaleQ] = [scale(p), scale(q)];
  return (
    <g>
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <path class="fg-axis" d={`M0 ${MIDDLE}H${SIDE}M${MIDDLE} 0V${SIDE}`} />
      {p.map((value, i) => (
        <g key={`item-${i + 1}`} transform={`translate(${MIDDLE + scaleP * value} ${MIDDLE - scaleQ * (q[i] ?? 0)})`}>
          <circle class="f15-dot" r={8.5} />
          <text class="f15-dot-name" y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      <text class="fg-note" x={SIDE + 18} y={24}>
        to the right: along <tspan class="fg-sym fg-text-a">u</tspan>
      </text>
      <text class="fg-note" x={SIDE + 18} y={44}>
        upwards: along <tspan class="fg-sym fg-text-b">v</tspan>
      </text>
      <text class="f15-rho" x={SIDE + 18} y={MIDDLE + 22}>
        <SvgSym of="ρ" /> = {fixed(correlation(CLOUD_A, CLOUD_B, u, v), 2)}
      </text>
      <text class="fg-tick" x={SIDE + 18} y={SIDE - 8}>
        each axis to its own scale
      </text>
    </g>
  );
}
