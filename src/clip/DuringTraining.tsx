import type { Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { Facts } from './Facts.tsx';
import { Film } from './Film.tsx';
import type { Finale } from './finale-state.ts';
import { LossPlot } from './LossPlot.tsx';
import { Scale } from './Scale.tsx';
import { Similarity } from './Similarity.tsx';
import { measuredPairs, shownPairs } from './training.ts';

interface Props {
  finale: Finale;
  heading: Ref<HTMLHeadingElement>;
  boundHref: string;
}

/** How far it is, what it has learnt so far, and a way to stop it. */
export function DuringTraining({ finale, heading, boundHref }: Props) {
  const run = finale.run.value;
  // Before the page is drawn, so that no key goes unheard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && finale.stop();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!run) return null;
  const { steps } = run.settings;
  const percent = Math.round((100 * run.step) / steps);
  const left = run.step > 0 ? Math.ceil((run.seconds / run.step) * (steps - run.step)) : undefined;
  const last = run.milestones.at(-1);
  const set = finale.set.value;
  const places = set && measuredPairs(set);
  return (
    <>
      <header class="room-head">
        <h1 ref={heading} tabIndex={-1}>
          It is learning
        </h1>
      </header>
      <div class="train">
        <b>Step {run.step}</b>
        <div class="track" role="progressbar" aria-label="Training" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
          <span style={{ width: `${percent}%` }} />
        </div>
        <span class="num">
          of {steps}. {run.seconds.toFixed(1)} s{left !== undefined && `, about ${left} s to go`}
        </span>
        <button type="button" class="btn" onClick={finale.stop}>
          <Icon name="stop" /> Stop <kbd>Esc</kbd>
        </button>
      </div>
      {last && places ? (
        <>
          <p class="scale-p">
            A bar at the right: the row’s largest cell is on the diagonal. <Scale />
          </p>
          <div class="tables">
            <Similarity
              {...last.seen}
              title="Pairs it learns from"
              note={`one picture a row, at step ${last.step}`}
              step={last.step}
              pictures={shownPairs(places.seen)}
            />
            <Similarity
              {...last.heldOut}
              title="Pairs it has never seen"
              note={`one picture a row, at step ${last.step}`}
              step={last.step}
              pictures={shownPairs(places.heldOut)}
            />
          </div>
          <Film steps={steps} milestones={run.milestones} />
          <div class="lossr">
            <LossPlot run={run} />
            <Facts run={run} boundHref={boundHref} count={places.heldOut.length} />
          </div>
        </>
      ) : (
        <p class="soft">Fetching the pictures, starting the sandbox, and measuring what is there before the first step …</p>
      )}
    </>
  );
}
