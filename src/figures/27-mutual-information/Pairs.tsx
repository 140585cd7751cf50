import { fixed } from '../parts/numbers.ts';
import { SvgSym } from '../parts/Sym.tsx';

const CELL = { width: 62, height: 34 };
const LEFT = 96;
const TOP = 254;
/** A square for each pair; its area is how often the pair comes. */
const SIDE = 42;

/** The table of pairs. Its columns stand in the order of their names; the cells in which the names agree are framed. */
export function Pairs({ joint, names }: { joint: number[][]; names: number[] }) {
  const order = names.map((_, b) => b).sort((p, q) => (names[p] ?? 0) - (names[q] ?? 0));
  return (
    <g>
      {order.map((b, place) => (
        <text key={b} class="fg-note fg-strong fg-text-b" x={LEFT + (place + 0.5) * CELL.width} y={TOP - 8} text-anchor="middle">
          <SvgSym of="B" /> = {names[b]}
        </text>
      ))}
      {joint.map((row, a) => (
        <g key={`row-${a + 1}`} transform={`translate(${LEFT} ${TOP + a * CELL.height})`}>
          <text class="fg-note fg-strong fg-text-a" x={-12} y={CELL.height / 2 + 4} text-anchor="end">
            <SvgSym of="A" /> = {a + 1}
          </text>
          {order.map((b, place) => (
            <Pair key={b} x={place * CELL.width} probability={row[b] ?? 0} agrees={names[b] === a + 1} />
          ))}
        </g>
      ))}
    </g>
  );
}

function Pair({ x, probability, agrees }: { x: number; probability: number; agrees: boolean }) {
  const side = SIDE * Math.sqrt(probability);
  const square = { x: x + 17 - side / 2, y: CELL.height / 2 - side / 2, width: side, height: side };
  return (
    <g>
      <rect class={agrees ? 'f27-cell is-agreeing' : 'f27-cell'} x={x} width={CELL.width} height={CELL.height} />
      <rect class="fg-fill is-joint is-solid" {...square} />
      <text class="fg-tick" x={x + CELL.width - 5} y={CELL.height / 2 + 4} text-anchor="end">
        {fixed(probability, 2).replace('0.', '.')}
      </text>
    </g>
  );
}
