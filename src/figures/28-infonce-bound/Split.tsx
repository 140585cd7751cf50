import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';

const WIDTH = 340;
/** Room for log 512. */
const NAT = (WIDTH - 4) / 6.4;

/** log N, cut into what the critic has shown and the loss that is left; and how much there would be to show. */
export function Split({ candidates, bound, nats }: { candidates: number; bound: number; nats: number }) {
  const most = Math.log(candidates);
  const shown = Math.max(0, bound);
  const toX = (value: number): number => 2 + NAT * value;
  return (
    <div>
      <p class="label">
        log {candidates} = <b>{fixed(most, 2)}</b>: bound <b>{fixed(bound, 2)}</b> and loss <b>{fixed(most - bound, 2)}</b>
      </p>
      <svg
        class="fg-drawing f28-split"
        viewBox={`0 0 ${WIDTH} 62`}
        role="img"
        aria-label={`Of log ${candidates}, ${fixed(most, 2)} nats, the bound is ${fixed(bound, 2)} and the loss ${fixed(most - bound, 2)}; shared are ${fixed(nats, 2)}`}
      >
        <rect class="f28-loss" x={toX(shown)} y={6} width={NAT * Math.max(0, most - shown)} height={24} />
        <Bar x={toX(0)} y={6} width={NAT * shown} height={24} ink="joint" />
        <path class="f28-edge" d={`M${toX(0)} 6h${NAT * most}v24h${-NAT * most}Z`} />
        <path class="f28-information" d={`M${toX(nats)} 0V40`} />
        <text class="fg-note fg-strong fg-text-joint" x={toX(nats)} y={56} text-anchor={nats < 0.6 ? 'start' : 'middle'}>
          I = {fixed(nats, 2)}
        </text>
      </svg>
    </div>
  );
}
