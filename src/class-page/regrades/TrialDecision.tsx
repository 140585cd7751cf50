import type { ComponentChildren } from 'preact';
import type { TrialAnswer } from '../../classroom/messages/trial.ts';
import { count } from '../../gradebook/report/names.ts';
import { Icon } from '../../icons/Icon.tsx';
import type { RegradesState } from './regrades-state.ts';

/** What can be done with a trial as it stands: throw it away, apply it, take that back. */
export function TrialDecision({ state, answer: { trial, changes } }: { state: RegradesState; answer: TrialAnswer }) {
  const told = new Set(changes.map(({ member }) => member)).size;
  const isWaiting = state.doing.value.kind === 'waiting';
  switch (trial.state) {
    case 'running':
      return (
        <div class="decide">
          <p class="soft">It goes on when you leave this page. Throwing it away ends it at once.</p>
          <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.drop()}>
            Throw away
          </button>
        </div>
      );
    case 'ready':
      return (
        <div class="decide">
          <p class="soft">
            Applied, the exercise is judged by the new version from then on, and {count(told, 'learner')} {told === 1 ? 'reads' : 'read'} on
            their page what changed for them, and why. It can be undone.
          </p>
          <div class="st-acts">
            <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.drop()}>
              Throw away
            </button>
            <button type="button" class="btn btn-primary" disabled={isWaiting} onClick={() => void state.apply()}>
              Apply it
            </button>
          </div>
        </div>
      );
    case 'applied':
      return (
        <Decided icon="tick" is="Applied." says="The new verdicts stand beside the old ones; none was replaced.">
          <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.undo()}>
            <Icon name="undo" /> Undo
          </button>
        </Decided>
      );
    case 'undone':
      return (
        <Decided icon="undo" is="Undone." says="What counted before counts again. Both verdicts are kept.">
          <button type="button" class="btn" disabled={isWaiting} onClick={() => void state.apply()}>
            Apply it again
          </button>
        </Decided>
      );
    case 'dropped':
      return <Decided icon="close" is="Thrown away." says="Nothing of it ever counted." />;
    default:
      return trial.state satisfies never;
  }
}

type DecidedProps = { icon: 'tick' | 'undo' | 'close'; is: string; says: string; children?: ComponentChildren };

/** What was decided, and the way on from there. */
const Decided = ({ icon, is, says, children }: DecidedProps) => (
  <div class="notice">
    <Icon name={icon} />
    <p>
      <b>{is}</b> {says}
    </p>
    {children}
  </div>
);
