import { Icon } from '../../icons/Icon.tsx';
import { ProgressBar } from '../ProgressBar.tsx';
import type { HandInState, Phase } from './hand-in-state.ts';

/** The button that judges and saves, how far it is, and what came of it. */
export function SaveRow({ state }: { state: HandInState }) {
  const phase = state.phase.value;
  const chosen = state.rows.value.filter(({ isChosen }) => isChosen).length;
  return (
    <div class="hi-save">
      {phase.kind === 'judging' ? <Judging {...phase} onStop={state.stop} /> : <Saving name={state.fileName.value} chosen={chosen} />}
      <div role="status">
        <Said phase={phase} />
      </div>
    </div>
  );
}

const Saving = ({ name, chosen }: { name: string | undefined; chosen: number }) => (
  <p class="act-row">
    <button type="submit" class="btn btn-primary btn-lg" disabled={chosen === 0}>
      Save {name ?? 'the file'}
    </button>
    <span class="small soft">
      {chosen === 0 ? 'Tick at least one exercise.' : `${chosen === 1 ? 'It is' : 'Each is'} judged once more before it is saved.`}
    </span>
  </p>
);

function Judging({ done, total, title, onStop }: Phase & { kind: 'judging' } & { onStop: () => void }) {
  return (
    <div class="prog">
      <div class="prog-h">
        <b>
          Judging {title}
          {total > 1 && (
            <span class="num">
              , {Math.min(Math.floor(done) + 1, total)} of {total}
            </span>
          )}
        </b>
        <button type="button" class="btn" onClick={onStop}>
          Cancel
        </button>
      </div>
      <ProgressBar label="Judged" share={done / total} />
    </div>
  );
}

function Said({ phase }: { phase: Phase }) {
  switch (phase.kind) {
    case 'choosing':
    case 'judging':
      return null;
    case 'refused':
      return (
        <p class="fb fb-bad">
          <span class="state" data-state="wrong">
            <Icon name="neq" /> Not saved
          </span>
          <span>{phase.reason}</span>
        </p>
      );
    case 'differs':
      return (
        <p class="fb">
          <span class="state" data-state="neutral">
            <Icon name="ring" /> Not saved yet
          </span>
          <span>
            Judged once more, {phase.titles.join(', ')} came out otherwise than kept here: the exercise or the checker has changed since.
            What you see above is new. Save once more if it may go in like this.
          </span>
        </p>
      );
    case 'saved':
      return (
        <p class="fb">
          <span class="state" data-state="accepted">
            <Icon name="tick" /> Saved
          </span>
          <span>{phase.fileName} was handed to your browser’s downloads. Now send it as you were told to.</span>
        </p>
      );
    default:
      return phase satisfies never;
  }
}
