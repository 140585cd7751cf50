import { Bar } from '../parts/Bar.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Step } from '../parts/points.ts';
import { SvgSym } from '../parts/Sym.tsx';
import { fuse, type Lane, type Scene } from './gates.ts';
import { Valve } from './Valve.tsx';

/** Inputs range from −MOST to MOST. */
export const MOST = 2;

const WIDTH = 416;
const IN = { zero: 84, unit: 26 };
const VALVE = 170;
const OUT = { zero: 318, unit: 24 };
const LANE = 38;
const ROW = 122;

type Props = { scene: Scene; onA(i: number, value: number): void; onB(i: number, value: number): void };

/** For each coordinate a lane of A, one of B, and their sum. */
export function Lanes({ scene, onA, onB }: Props) {
  const rows = fuse(scene);
  return (
    <Drawing
      width={WIDTH}
      height={22 + ROW * rows.length}
      label="Three coordinates, each with a lane for A and one for B: input, valve, and what gets through"
    >
      <text class="fg-note fg-strong" x={IN.zero} y={10} text-anchor="middle">
        input
      </text>
      <text class="fg-note fg-strong" x={VALVE + 26} y={10} text-anchor="middle">
        gate
      </text>
      <text class="fg-note fg-strong" x={OUT.zero} y={10} text-anchor="middle">
        gets through
      </text>
      {rows.map(({ A, B, z }, i) => {
        const y = 20 + ROW * i;
        return (
          <g key={`coordinate-${i + 1}`}>
            <path class="fg-axis" d={`M${IN.zero} ${y + 2}v${2 * LANE}M${OUT.zero} ${y + 2}v${2 * LANE + 24}`} />
            <LaneOf name="A" index={i} y={y + LANE / 2} lane={A} onChange={(value) => onA(i, value)} />
            <LaneOf name="B" index={i} y={y + LANE * 1.5} lane={B} onChange={(value) => onB(i, value)} />
            <Sum y={y + 2 * LANE + 14} index={i} A={A} B={B} z={z} />
          </g>
        );
      })}
    </Drawing>
  );
}

type LaneProps = { name: 'A' | 'B'; index: number; y: number; lane: Lane; onChange(value: number): void };

function LaneOf({ name, index, y, lane, onChange }: LaneProps) {
  const ink = name === 'A' ? 'a' : 'b';
  const x = IN.zero + IN.unit * lane.x;
  const step = ({ right, up, large }: Step) => onChange(lane.x + (right + up) * (large ? 0.5 : 0.1));
  return (
    <g>
      <text class={`fg-text-${ink}`} x={0} y={y + 4}>
        <SvgSym of="x" index={`${name},${index + 1}`} />
      </text>
      <Bar x={IN.zero} y={y - 8} width={IN.unit * lane.x} height={16} ink={ink} />
      <Valve x={VALVE} y={y} gate={lane.gate} ink={ink} />
      <Bar x={OUT.zero} y={y - 8} width={OUT.unit * lane.through} height={16} ink={ink} />
      <text class="fg-note" x={WIDTH} y={y + 4} text-anchor="end">
        {fixed(lane.through, 2)}
      </text>
      <Handle
        at={{ x, y }}
        label={`Coordinate ${index + 1} of ${name}`}
        value={lane.x}
        min={-MOST}
        max={MOST}
        valueText={`${fixed(lane.x)}, its gate is open to ${fixed(lane.gate, 2)}`}
        onDrag={(to) => onChange((to.x - IN.zero) / IN.unit)}
        onStep={step}
      >
        {name === 'A' ? <circle class="f09-knob is-a" r={7} /> : <rect class="f09-knob is-b" x={-6.5} y={-6.5} width={13} height={13} />}
      </Handle>
    </g>
  );
}

/** What gets through of both, one after the other: z is where the second ends. */
function Sum({ y, index, A, B, z }: { y: number; index: number; A: Lane; B: Lane; z: number }) {
  const end = OUT.zero + OUT.unit * z;
  return (
    <g>
      <path class="fg-grid" d={`M0 ${y + 14}H${WIDTH}`} />
      <text class="fg-text-joint" x={VALVE + 26} y={y + 3} text-anchor="middle">
        <SvgSym of="z" index={String(index + 1)} />
      </text>
      <path class="f09-path is-a" d={`M${OUT.zero} ${y - 5}h${OUT.unit * A.through}`} />
      <path class="f09-path is-b" d={`M${OUT.zero + OUT.unit * A.through} ${y + 1}h${OUT.unit * B.through}`} />
      <path class="f09-end" d={`M${end} ${y - 11}v18`} />
      <text class="fg-note fg-strong" x={WIDTH} y={y + 3} text-anchor="end">
        {fixed(z, 2)}
      </text>
    </g>
  );
}
