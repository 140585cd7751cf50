import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { byColumns, byRows, chosen } from './choices.ts';

const WIDTH = 340;
const LEFT = 26;
const TOP = 22;
const HEIGHT = 54;

type Props = {
  columns: string[];
  cosines: number[][];
  scale: number;
  /** What each row and column pays; left out where nothing is right or wrong. */
  paid?: { rows: number[]; columns: number[] };
};

/**
 * The table of cosines. In each cell a lying bar says what share of its row it gets, and where columns choose too, a standing bar what
 * share of its column: lying bars fill a row, standing bars a column.
 */
export function Table({ columns, cosines, scale, paid }: Props) {
  const rowShares = byRows(cosines, scale);
  const columnShares = byColumns(cosines, scale);
  const width = (WIDTH - LEFT - (paid ? 44 : 0)) / columns.length;
  const bottom = TOP + HEIGHT * cosines.length;
  const words = rowShares.map((shares, i) => `image ${i + 1} chooses ${columns[chosen(shares)]}, share ${fixed(Math.max(...shares), 2)}`);
  return (
    <svg class="fg-drawing" viewBox={`0 0 ${WIDTH} ${bottom + (paid ? 22 : 4)}`} role="img" aria-label={words.join('; ')}>
      {columns.map((name, j) => (
        <text key={name} class="fg-note fg-strong fg-text-b" x={LEFT + width * (j + 0.5)} y={14} text-anchor="middle">
          {name}
        </text>
      ))}
      {cosines.map((row, i) => (
        <g key={`row-${i + 1}`}>
          <text class="fg-note fg-strong fg-text-a" x={8} y={TOP + HEIGHT * (i + 0.5) + 4}>
            {i + 1}
          </text>
          {row.map((s, j) => {
            const [x, y] = [LEFT + width * j, TOP + HEIGHT * i];
            const right = paid !== undefined && i === j;
            return (
              <g key={columns[j]}>
                <Bar x={x + 3} y={y + HEIGHT - 14} width={(width - (paid ? 20 : 6)) * (rowShares[i]?.[j] ?? 0)} height={10} ink="a" />
                {paid && (
                  <Bar x={x + width - 14} y={y + HEIGHT - 4} width={10} height={-(HEIGHT - 8) * (columnShares[i]?.[j] ?? 0)} ink="b" />
                )}
                <rect class={`f20-cell${right ? ' is-right' : ''}`} x={x + 1} y={y + 1} width={width - 2} height={HEIGHT - 2} />
                <text class="fg-note" x={x + 8} y={y + 18}>
                  {fixed(s, 2)}
                </text>
              </g>
            );
          })}
          {paid && (
            <text class="fg-note fg-text-a" x={WIDTH} y={TOP + HEIGHT * (i + 0.5) + 4} text-anchor="end">
              {fixed(paid.rows[i] ?? 0, 2)}
            </text>
          )}
        </g>
      ))}
      {paid?.columns.map((loss, j) => (
        <text key={columns[j]} class="fg-note fg-text-b" x={LEFT + width * (j + 0.5)} y={bottom + 16} text-anchor="middle">
          {fixed(loss, 2)}
        </text>
      ))}
    </svg>
  );
}
