import type { Run } from './finale-state.ts';

const WIDTH = 610;
const HEIGHT = 292;
const LEFT = 34;
const RIGHT_EDGE = WIDTH - 4;
const BOTTOM = 264;
const TOP = 16;

/** The loss against what guessing costs: of the pairs that are learnt from, and of pairs never seen. */
export function LossPlot({ run }: { run: Run }) {
  const { steps, batch } = run.settings;
  const guess = Math.log(batch);
  const milestones = run.milestones;
  const top = Math.ceil(Math.max(guess, ...milestones.flatMap(({ seen, heldOut }) => [seen.loss, heldOut.loss])) + 0.2);
  const x = (step: number) => LEFT + ((RIGHT_EDGE - LEFT) * step) / steps;
  const y = (loss: number) => BOTTOM - ((BOTTOM - TOP) * loss) / top;
  const line = (side: 'seen' | 'heldOut') => milestones.map((it, k) => `${k === 0 ? 'M' : 'L'}${x(it.step)} ${y(it[side].loss)}`).join('');
  const last = milestones.at(-1);
  const end = (side: 'seen' | 'heldOut') => ({ x: Math.min(x(last!.step), RIGHT_EDGE), y: y(last![side].loss) - 9 });
  const isLate = last !== undefined && last.step > 0.6 * steps;
  const anchor = isLate ? 'end' : 'start';
  const said = last
    ? `Loss by step. At step ${last.step}, pairs it learns from: ${last.seen.loss.toFixed(2)}; pairs never seen: ${last.heldOut.loss.toFixed(2)}; a guess costs ln ${batch}, ${guess.toFixed(2)}`
    : 'Loss by step: nothing measured yet';
  return (
    <figure class="loss plot">
      <figcaption>
        <b>Loss, in nats</b>batches of {batch} pairs
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        {Array.from({ length: top + 1 }, (_, loss) => (
          <g key={loss}>
            <path class="g" d={`M${LEFT} ${y(loss)}H${RIGHT_EDGE}`} />
            <text class="tick" x={LEFT - 8} y={y(loss) + 4} text-anchor="end">
              {loss}
            </text>
          </g>
        ))}
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text class="tick" key={share} x={x(share * steps)} y={HEIGHT - 6} text-anchor={share === 1 ? 'end' : 'middle'}>
            {Math.round(share * steps)}
          </text>
        ))}
        <path class="lnN" d={`M${LEFT} ${y(guess)}H${RIGHT_EDGE}`} />
        <text class="k" x={LEFT + 0.55 * (RIGHT_EDGE - LEFT)} y={y(guess) - 8} text-anchor="middle">
          ln {batch} = {guess.toFixed(2)}, a guess
        </text>
        <path class="tra" d={line('seen')} />
        <path class="held" d={line('heldOut')} />
        {last && (
          <>
            <path class="now" d={`M${x(last.step)} ${TOP}V${BOTTOM}`} />
            <text class="k" {...end('heldOut')} dx={isLate ? -6 : 6} text-anchor={anchor}>
              never seen {last.heldOut.loss.toFixed(2)}
            </text>
            <text class="k" {...end('seen')} dx={isLate ? -6 : 6} text-anchor={anchor}>
              learnt from {last.seen.loss.toFixed(2)}
            </text>
          </>
        )}
      </svg>
    </figure>
  );
}
