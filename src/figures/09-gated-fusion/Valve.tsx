import { hatches } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';

const LENGTH = 52;
/** Half the width of the pipe. */
const HALF = 13;

/** A pipe with a slide that leaves as much of it open as the gate says, and the number beside it. */
export function Valve({ x, y, gate, ink }: { x: number; y: number; gate: number; ink: 'a' | 'b' }) {
  const open = 2 * HALF * gate;
  const flow = { x, y: y + HALF - open, width: LENGTH, height: open };
  return (
    <g>
      <rect class={`fg-fill is-${ink}`} {...flow} />
      {hatches[ink].map((hatch) => (
        <rect key={hatch} fill={hatch} {...flow} />
      ))}
      <path class="f09-pipe" d={`M${x} ${y - HALF}h${LENGTH}M${x} ${y + HALF}h${LENGTH}`} />
      <rect class="f09-slide" x={x + LENGTH / 2 - 4} y={y - HALF - 4} width={8} height={2 * HALF * (1 - gate) + 4} />
      <text class="fg-note fg-strong" x={x + LENGTH + 6} y={y + 4}>
        {fixed(gate, 2)}
      </text>
    </g>
  );
}
