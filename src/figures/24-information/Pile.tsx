import { both, chance, coins, inBits, informationOf, type Second } from './information.ts';

const WIDTH = 340;
const SIDE = 28;
const PER_ROW = 12;
const RADIUS = 12;

/** Coins that all show heads, as many as make an event equally rare; those of the second event are ringed. */
export function Pile({ probability, second }: { probability: number; second: Second }) {
  const first = informationOf(probability);
  const total = informationOf(both(probability, second));
  return (
    <div>
      <p class="label">
        {chance(both(probability, second))}, counted in coins: <b>{inBits(total)}</b>
      </p>
      <svg class="fg-drawing" viewBox={`0 0 ${WIDTH} ${2 * SIDE + 4}`} role="img" aria-label={`${inBits(total)} coins that show heads`}>
        {coins(total).map((share, index) => {
          const x = 2 + RADIUS + (index % PER_ROW) * SIDE;
          const y = 2 + RADIUS + Math.floor(index / PER_ROW) * SIDE;
          return <Coin key={`coin-${index + 1}`} x={x} y={y} share={share} added={Math.min(1, Math.max(0, first - index)) < share} />;
        })}
      </svg>
    </div>
  );
}

/** Filled from the left as far as it counts. */
function Coin({ x, y, share, added }: { x: number; y: number; share: number; added: boolean }) {
  const edge = RADIUS * (2 * share - 1);
  const height = Math.sqrt(Math.max(0, RADIUS * RADIUS - edge * edge));
  const filled =
    share >= 1
      ? `M${-RADIUS} 0A${RADIUS} ${RADIUS} 0 1 1 ${RADIUS} 0A${RADIUS} ${RADIUS} 0 1 1 ${-RADIUS} 0Z`
      : `M${edge} ${-height}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 0 ${edge} ${height}Z`;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle class="f24-rim" r={RADIUS} />
      <path class={added ? 'f24-coin is-added' : 'f24-coin'} d={filled} />
      {share >= 1 && (
        <text class={added ? 'f24-head is-added' : 'f24-head'} y={4.5} text-anchor="middle">
          H
        </text>
      )}
    </g>
  );
}
