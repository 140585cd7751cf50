import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';

const WIDTH = 340;
const MOST = 4;
const toX = (loss: number): number => (Math.min(MOST, loss) / MOST) * (WIDTH - 4);

/** The loss on a line, with the mark of pure chance: log N, what equal shares would cost. */
export function Meter({ loss, pairs }: { loss: number; pairs: number }) {
  const chance = Math.log(pairs);
  return (
    <div class="fg-part">
      <p class="label">
        Loss, mean of all six: <b>{fixed(loss, 2)}</b>
        {loss > MOST ? ', more than fits here' : ''}
      </p>
      <svg class="fg-drawing" viewBox={`0 0 ${WIDTH} 42`} role="img" aria-label={`Loss ${fixed(loss, 2)}; chance is ${fixed(chance, 2)}`}>
        <Bar x={0} y={4} width={toX(loss)} height={16} ink="joint" />
        <path class="fg-axis" d={`M0 2V24M0 20H${WIDTH}`} />
        <path class="fg-guide" d={`M${toX(chance)} 0V26`} />
        <text class="fg-tick" x={toX(chance)} y={38} text-anchor="middle">
          chance, log {pairs} = {fixed(chance, 2)}
        </text>
      </svg>
    </div>
  );
}
