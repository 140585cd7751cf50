import type { JSX } from 'preact';
import type { ExerciseRow } from '../exercise-rows.ts';
import type { LearnerState } from './learner-state.ts';

type Props = { state: LearnerState; row: ExerciseRow; assignment: string; isInstructor: boolean };

/** Points that stand in place of what was judged, and why; given and taken back by instructors alone. */
export function PointsByHand({ state, row, assignment, isInstructor }: Props) {
  const { exercise, outOf, byHand, counts } = row;
  const judged = counts?.score?.points;
  const give = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const points = Number(data.get('points'));
    const reason = String(data.get('reason') ?? '').trim();
    if (await state.override({ assignment, exercise, points, reason })) form.reset();
  };
  const id = `hand-${exercise}`;
  const isWaiting = state.doing.value.kind === 'waiting';
  return (
    <div class="by-hand">
      <h4>Points by hand</h4>
      <p class="soft">
        {byHand
          ? `${byHand.points} of ${outOf} stand by hand: ${byHand.reason}${/[.!?]$/.test(byHand.reason) ? '' : '.'} Judged, it would be ${judged ?? 'nothing yet'}.`
          : 'None. They would stand in place of what was judged, whatever is judged later.'}
      </p>
      {isInstructor && (
        <form class="in-row hand-row" onSubmit={give}>
          <div class="f">
            <label for={`${id}-points`}>
              Points <span class="muted">of {outOf}</span>
            </label>
            <input id={`${id}-points`} name="points" class="in num" type="number" min={0} max={outOf} step="0.01" required />
          </div>
          <div class="f">
            <label for={`${id}-why`}>
              Why <span class="muted">the learner reads it</span>
            </label>
            <input id={`${id}-why`} name="reason" class="in" required maxLength={500} pattern=".*\S.*" autocomplete="off" />
          </div>
          <button type="submit" class="btn" disabled={isWaiting}>
            Give
          </button>
          {byHand && (
            <button
              type="button"
              class="btn"
              disabled={isWaiting}
              onClick={() => void state.override({ assignment, exercise, points: null, reason: 'Taken back.' })}
            >
              Take back
            </button>
          )}
        </form>
      )}
    </div>
  );
}
