/** Side of the square, and from its middle to where the farthest projection is drawn. */
export const SQUARE = 176;
const MIDDLE = SQUARE / 2;
const FULL = 74;

/** Each item as one number in A and one in B. Only the shape counts, so each axis has a scale of its own. */
export function Projected({ s, t }: { s: number[]; t: number[] }) {
  const scale = (values: number[]) => FULL / Math.max(1e-9, ...values.map(Math.abs));
  const [scaleS, scaleT] = [scale(s), scale(t)];
  return (
    <g>
      <rect class="fg-paper" width={SQUARE} height={SQUARE} />
      <path class="fg-axis" d={`M0 ${MIDDLE}H${SQUARE}M${MIDDLE} 0V${SQUARE}`} />
      {s.map((value, i) => (
        <g key={`item-${i + 1}`} transform={`translate(${MIDDLE + scaleS * value} ${MIDDLE - scaleT * (t[i] ?? 0)})`}>
          <circle class="f16-dot" r={8.5} />
          <text class="f16-name" y={4} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      <text class="fg-note" x={SQUARE + 16} y={30}>
        to the right: A along <tspan class="fg-sym fg-text-a">u</tspan>
      </text>
      <text class="fg-note" x={SQUARE + 16} y={52}>
        upwards: B along <tspan class="fg-sym fg-text-b">v</tspan>
      </text>
      <text class="fg-tick" x={SQUARE + 16} y={SQUARE - 8}>
        each axis to its own scale
      </text>
    </g>
  );
}
