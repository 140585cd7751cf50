import type { JSX } from 'preact';
import { Role } from '../../classroom/messages/parts.ts';
import type { PeopleState } from './people-state.ts';

/** One more, by hand: who teaches too is taken in here. */
export function AddMember({ state }: { state: PeopleState }) {
  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const role = Role.options.find((it) => it === text('role')) ?? 'learner';
    if (await state.add({ role, name: text('name'), externalId: text('externalId') })) form.reset();
  };
  return (
    <section class="sec" aria-labelledby="add-h">
      <h2 id="add-h">Take one more in</h2>
      <form class="in-row" onSubmit={submit}>
        <div class="f">
          <label for="add-name">Name</label>
          <input id="add-name" name="name" class="in" required maxLength={200} autocomplete="off" />
        </div>
        <div class="f">
          <label for="add-id">
            Id <span class="muted">if there is one</span>
          </label>
          <input id="add-id" name="externalId" class="in" maxLength={200} autocomplete="off" />
        </div>
        <div class="f">
          <label for="add-role">Role</label>
          <span class="select">
            <select id="add-role" name="role" aria-describedby="add-role-h">
              <option value="learner">learner</option>
              <option value="assistant">assistant</option>
              <option value="instructor">instructor</option>
            </select>
          </span>
        </div>
        <button type="submit" class="btn" disabled={state.doing.value.kind === 'waiting'}>
          Take in
        </button>
      </form>
      <p class="small soft" id="add-role-h">
        Assistants see everything and comment. Instructors may do all that you may.
      </p>
    </section>
  );
}
