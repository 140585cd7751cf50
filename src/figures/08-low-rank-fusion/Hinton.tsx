import { hatches } from '../parts/inks.ts';

/** Side of a cell, and of a whole slice of twelve. */
export const CELL = 15;
/** Half the side of the square for the largest weight. */
const HALF = 6.9;

type Props = { x: number; y: number; matrix: number[][]; largest: number; name: string };

/** A matrix as squares: as large as the number, filled where it is positive, hollow where it is negative. */
export function Hinton({ x, y, matrix, largest, name }: Props) {
  const side = CELL * matrix.length;
  return (
    <g>
      <text class="fg-note fg-strong" x={x} y={y - 7}>
        {name}
      </text>
      <rect class="fg-paper f08-ground" x={x} y={y} width={side} height={side} />
      {[1, -1].map((sign) => {
        const d = squares(matrix, largest, sign, x, y);
        return (
          <g key={sign}>
            <path class={sign > 0 ? 'f08-positive' : 'f08-negative'} d={d} />
            {sign > 0 && hatches.joint.map((hatch) => <path key={hatch} fill={hatch} d={d} />)}
          </g>
        );
      })}
    </g>
  );
}

/** All squares of one sign as one path: 144 elements are many for a phone. */
function squares(matrix: number[][], largest: number, sign: number, x: number, y: number): string {
  return matrix
    .flatMap((row, i) =>
      row.map((value, j) => {
        const half = HALF * Math.min(1, Math.sqrt(Math.max(0, sign * value) / largest));
        if (half < 0.4) return '';
        const [left, top, side] = [x + CELL * (j + 0.5) - half, y + CELL * (i + 0.5) - half, 2 * half].map((length) => length.toFixed(1));
        return `M${left} ${top}h${side}v${side}h-${side}z`;
      }),
    )
    .join('');
}
