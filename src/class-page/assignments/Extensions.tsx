import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import { momentIn, wallTime } from '../zoned.ts';
import type { AssignmentsState } from './assignments-state.ts';

type Props = { state: AssignmentsState; timeZone: string; isInstructor: boolean /** By the clock of the class. */; now: number };

const DAY_MS = 86_400_000;

/** Who has more time than the rules say, and a form that gives it. */
export function Extensions({ state, timeZone, isInstructor, now }: Props) {
  const extensions = state.extensions.value;
  return (
    <section class="sec" aria-labelledby="more-h">
      <h2 id="more-h">More time for one learner</h2>
      {extensions.length === 0 && <p class="lead">Nobody has more time.</p>}
      {extensions.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="scroll-x" tabIndex={0} aria-label="Who has more time">
          <table class="tbl tight">
            <thead>
              <tr>
                <th scope="col">Learner</th>
                <th scope="col">Until</th>
                <th scope="col">Why</th>
                {isInstructor && (
                  <th scope="col">
                    <span class="vh">Take back</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {extensions.map(({ member, name, until, reason }) => (
                <tr key={member}>
                  <th scope="row">{name}</th>
                  <td class="num">{momentWords(Date.parse(until), timeZone)}</td>
                  <td class="wrap">{reason}</td>
                  {isInstructor && (
                    <td class="r">
                      <button
                        type="button"
                        class="btn btn-small"
                        aria-label={`Take back from ${name}`}
                        onClick={() => void state.extend({ id: member, name }, null, 'Taken back.')}
                      >
                        Take back
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {isInstructor && <Give state={state} timeZone={timeZone} now={now} />}
    </section>
  );
}

function Give({ state, timeZone, now }: Omit<Props, 'isInstructor'>) {
  const checked = state.checked.value;
  const due = checked.kind === 'right' ? checked.rules.dueAt : null;
  const usual = wallTime((due === null ? now : Date.parse(due)) + DAY_MS, timeZone);
  const [until, setUntil] = useState<string | undefined>(undefined);
  const learners = state.members.value.filter(({ role, removedAt }) => role === 'learner' && removedAt === null);
  const give = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const learner = learners.find(({ id }) => id === data.get('learner'));
    const at = momentIn(until ?? usual, timeZone);
    if (!learner || at === undefined) return;
    if (await state.extend(learner, new Date(at).toISOString(), String(data.get('reason')).trim())) {
      form.reset();
      setUntil(undefined);
    }
  };
  if (learners.length === 0) return null;
  return (
    <form class="in-row more-time" onSubmit={give}>
      <div class="f">
        <label for="more-who">Learner</label>
        <span class="select">
          <select id="more-who" name="learner" required>
            <option value="">choose</option>
            {learners.map(({ id, name, externalId }) => (
              <option key={id} value={id}>
                {externalId === undefined ? name : `${externalId} ${name}`}
              </option>
            ))}
          </select>
        </span>
      </div>
      <div class="f">
        <label for="more-until">
          Until <span class="muted">{timeZone.replaceAll('_', ' ')}</span>
        </label>
        <input
          id="more-until"
          class="in"
          type="datetime-local"
          required
          value={until ?? usual}
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </div>
      <div class="f">
        <label for="more-why">
          Why <span class="muted">the learner reads it</span>
        </label>
        <input id="more-why" name="reason" class="in" required maxLength={500} pattern=".*\S.*" autocomplete="off" />
      </div>
      <button type="submit" class="btn" disabled={state.doing.value.kind === 'waiting'}>
        Give more time
      </button>
    </form>
  );
}
