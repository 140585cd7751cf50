import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Gated } from './gates.ts';

const WIDTH = 340;
const LEFT = 74;
const FULL = 220;
const ROW = 24;

/** How far each of the four gates is open. */
export function Valves({ result }: { result: Gated }) {
  const rows = [
    { ink: 'a', name: 'A, axis 1', open: result.gateA.x },
    { ink: 'a', name: 'A, axis 2', open: result.gateA.y },
    { ink: 'b', name: 'B, axis 1', open: result.gateB.x },
    { ink: 'b', name: 'B, axis 2', open: result.gateB.y },
  ] as const;
  return (
    <div class="fg-part">
      <p class="label">How far each gate is open</p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} ${ROW * rows.length + 4}`}
        role="img"
        aria-label={rows.map(({ name, open }) => `${name}: ${fixed(open, 2)}`).join('; ')}
      >
        {rows.map(({ ink, name, open }, i) => {
          const y = ROW * i + 4;
          return (
            <g key={name}>
              <text class={`fg-note fg-text-${ink}`} x={0} y={y + 13}>
                {name}
              </text>
              <rect class="f18-frame" x={LEFT} y={y} width={FULL} height={17} />
              <Bar x={LEFT} y={y} width={FULL * open} height={17} ink={ink} />
              <text class="fg-note fg-strong" x={WIDTH} y={y + 13} text-anchor="end">
                {fixed(open, 2)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
