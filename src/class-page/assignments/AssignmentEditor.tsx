import { useRef } from 'preact/hooks';
import { Icon } from '../../icons/Icon.tsx';
import { goAfter, hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import type { AssignmentsState } from './assignments-state.ts';
import { Extensions } from './Extensions.tsx';
import { History } from './History.tsx';
import { RulesSaid } from './RulesSaid.tsx';
import { YamlField } from './YamlField.tsx';
import { placeIn, withExercise } from './yaml-text.ts';

type Props = RoomProps & { state: AssignmentsState };

/** The rules of one assignment as text, what they say, what they were, and who has more time. */
export function AssignmentEditor({ state, joined, isInstructor, exercises, names }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const draft = state.draft.value;
  const { timeZone } = joined.answer.class;
  if (!draft) return null;
  const isNew = draft.id === null;
  const checked = state.checked.value;

  const show = (line: number, column: number | undefined) => {
    const { from, to } = placeIn(draft.yaml, line, column);
    text.current?.focus();
    text.current?.setSelectionRange(from, to);
  };
  const keep = async () => {
    const id = await state.keep();
    return id !== undefined && isNew ? hashOf('assignments', id) : undefined;
  };
  return (
    <>
      <p class="small">
        <a href={hashOf('assignments')}>
          <Icon name="left" /> All assignments
        </a>
      </p>
      <div class="sec-top">
        <h1 class="subject">{draft.title || 'Without a title'}</h1>
        {isInstructor && (
          <div class="st-acts">
            {state.isChanged.value && !isNew && (
              <button type="button" class="btn btn-quiet" onClick={state.takeTheirs}>
                Throw the change away
              </button>
            )}
            <button
              type="button"
              class="btn btn-primary"
              disabled={
                !state.isChanged.value || draft.title.trim() === '' || checked.kind === 'wrong' || state.doing.value.kind === 'waiting'
              }
              onClick={() => void goAfter(keep, (hash) => location.replace(hash))}
            >
              {isNew ? 'Make it' : state.isChanged.value ? 'Keep the change' : 'Kept'}
            </button>
          </div>
        )}
      </div>
      <Said doing={state.doing.value} />
      {state.isOvertaken.value && (
        <div class="notice" role="alert">
          <Icon name="flag" />
          <span>Somebody else changed this assignment since you began. What you have written is not kept.</span>
          <button type="button" class="btn" onClick={state.takeTheirs}>
            Show theirs
          </button>
        </div>
      )}
      <div class="asg">
        <div>
          <div class="f">
            <label for="asg-title">Title</label>
            <input
              id="asg-title"
              class="in"
              maxLength={200}
              value={draft.title}
              readOnly={!isInstructor}
              onInput={({ currentTarget }) => state.edit({ title: currentTarget.value })}
            />
          </div>
          <YamlField
            field={text}
            yaml={draft.yaml}
            checked={checked}
            isReadOnly={!isInstructor}
            onInput={(yaml) => state.edit({ yaml })}
            onShow={show}
          />
          {isInstructor && (
            <details class="notgraded">
              <summary>Exercises that there are</summary>
              <ul class="ex-ids">
                {exercises.map(({ id, number, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      class="btn btn-small"
                      aria-label={`Add ${id}`}
                      onClick={() => state.edit({ yaml: withExercise(draft.yaml, id, 10) })}
                    >
                      Add
                    </button>{' '}
                    <code>{id}</code> {number !== undefined && <span class="muted num">{number}</span>} {title}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <aside>
          <RulesSaid checked={checked} names={names} timeZone={timeZone} now={Date.now() + joined.aheadMs} />
          <History state={state} timeZone={timeZone} />
        </aside>
      </div>
      {!isNew && <Extensions state={state} timeZone={timeZone} isInstructor={isInstructor} now={Date.now() + joined.aheadMs} />}
    </>
  );
}
