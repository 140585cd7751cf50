import { Icon } from '../icons/Icon.tsx';
import { percent } from '../site/percent.ts';
import type { Finale } from './finale-state.ts';
import { Going } from './Going.tsx';
import type { Outcome } from './mistakes.ts';

/** Known mistakes in place of `clip`, trained from the same start; all figures are of this run. */
export function BreakIt({ finale }: { finale: Finale }) {
  const { broken, breaking, run } = finale;
  const steps = run.value?.settings.steps ?? 0;
  const batch = run.value?.settings.batch ?? 2;
  const isDone = broken.value.every(({ outcome }) => outcome);
  return (
    <section class="sec" aria-labelledby="b-h">
      <h2 id="b-h">Break it</h2>
      <p class="lead">
        Known mistakes, put in the place of <code>clip</code> and trained from the same start on the same batches. The losses are the
        mistaken functions’ own, in the sandbox; the slopes of each are given. Which would you have noticed?
      </p>
      <table class="brk">
        <thead>
          <tr>
            <th scope="col">In the place of clip</th>
            <th scope="col">Loss, never seen</th>
            <th scope="col" class="r">
              After {steps} steps
            </th>
            <th scope="col" class="r">
              Among the first ten
            </th>
            <th scope="col" class="r">
              Slopes off by
            </th>
            <th scope="col">What to look at</th>
          </tr>
        </thead>
        <tbody>
          {broken.value.map(({ mistake, outcome }) => (
            <tr key={mistake.title} class={mistake.name ? undefined : 'now'}>
              <th scope="row">
                {mistake.title}
                <span>{mistake.what}</span>
              </th>
              <td class="sv">{outcome && <Spark outcome={outcome} guess={Math.log(batch)} steps={steps} />}</td>
              <td class="r" data-h={`After ${steps} steps`}>
                {outcome ? <Amount value={outcome.losses.at(-1)!.loss} /> : '–'}
              </td>
              <td class="r" data-h="Among the first ten">
                {outcome ? percent(outcome.recall[2]!) : '–'}
              </td>
              <td class="r" data-h="Slopes off by">
                {outcome ? percent(outcome.gap) : '–'}
              </td>
              <td class="says">{mistake.look}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">
        “Slopes off by” is the largest difference to the right slopes in the first batch, as a share of the steepest. It shows what the
        other columns may hide. What to look at is written for 200 steps of 32 pairs.
      </p>
      {breaking.value ? (
        <Going label="Training the mistakes" going={breaking.value} onStop={finale.stopBeside} />
      ) : (
        !isDone && (
          <p class="brk-go">
            <button type="button" class="btn" onClick={() => void finale.breakIt()}>
              <Icon name="play" /> Train them
            </button>
          </p>
        )
      )}
    </section>
  );
}

/** A number that may have exploded. */
function Amount({ value }: { value: number }) {
  if (!Number.isFinite(value)) return <b>no number</b>;
  if (Math.abs(value) < 1e4) return <b>{value.toFixed(2)}</b>;
  const power = Math.floor(Math.log10(Math.abs(value)));
  return (
    <b>
      10<sup>{power}</sup>
    </b>
  );
}

const HIGHEST = 8;

function Spark({ outcome, guess, steps }: { outcome: Outcome; guess: number; steps: number }) {
  const y = (loss: number) => 38 - 36 * (Math.min(HIGHEST, Number.isFinite(loss) ? loss : HIGHEST) / HIGHEST);
  const line = outcome.losses.map(({ step, loss }, k) => `${k === 0 ? 'M' : 'L'}${(120 * step) / steps} ${y(loss)}`).join('');
  const [first, last] = [outcome.losses[0]!.loss, outcome.losses.at(-1)!.loss];
  const shown = (loss: number) => (Number.isFinite(loss) ? loss.toPrecision(3) : 'no number');
  return (
    <svg viewBox="0 0 120 40" role="img" aria-label={`from ${shown(first)} to ${shown(last)}`}>
      <path class="sl" d={`M0 ${y(guess)}H120`} />
      <path class="sp" d={line} />
    </svg>
  );
}
