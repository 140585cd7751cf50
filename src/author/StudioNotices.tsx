import { Icon } from '../icons/Icon.tsx';
import { NotOpened } from './NotOpened.tsx';
import type { From } from './author-state.ts';
import type { ExerciseState, Said } from './exercise-state.ts';

/** The browser keeps nothing for this page. */
export function BlockedNotice() {
  return (
    <p class="notice" data-state="wrong">
      <Icon name="bang" />
      <span>
        The browser keeps nothing for this page, so what you write here may be gone when you leave it. Save it as a zip, allow this site to
        store data, or leave the private window.
      </span>
    </p>
  );
}

type Props = {
  exercise: ExerciseState;
  from: From;
  /** Why what was dropped on the page was not opened. */
  refusal: string | undefined;
  onRefused: () => void;
};

/** What the author should know of the exercise that is open: how it came here, what became of it, and what can be taken back. */
export function StudioNotices({ exercise, from, refusal, onRefused }: Props) {
  const keeping = exercise.keeping.value;
  const said = exercise.said.value;
  const undo = exercise.undo.value;
  return (
    <div class="au-notices" role="status">
      {refusal !== undefined && (
        <NotOpened refusal={refusal}>
          <button type="button" class="btn" onClick={onRefused}>
            I know
          </button>
        </NotOpened>
      )}
      {keeping === 'blocked' && <BlockedNotice />}
      {keeping === 'full' && (
        <p class="notice" data-state="wrong">
          <Icon name="bang" />
          <span>The browser’s storage is full. You can go on, but nothing new is kept: save it as a zip, then make room.</span>
        </p>
      )}
      {keeping === 'unkept' && from.isLink && said === undefined && (
        <p class="notice">
          <Icon name="file" />
          <span>
            <b>This came by a link.</b> Its code runs in the sandbox only. It is kept here as an exercise of yours once you change
            something; what you have already stays as it is.
          </span>
          <button type="button" class="btn" onClick={exercise.keep}>
            Keep it
          </button>
        </p>
      )}
      {from.isOfPackage && keeping !== 'blocked' && (
        <p class="notice">
          <Icon name="file" />
          <span>These files were made out of a package. It has no comments of exercise.yaml, so they are not here.</span>
        </p>
      )}
      {from.leftOut.length > 0 && (
        <div class="notice">
          <Icon name="bang" />
          <div>
            <b>Not everything was opened.</b>
            <ul>
              {from.leftOut.slice(0, SHOWN).map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
            {from.leftOut.length > SHOWN && <p>And {from.leftOut.length - SHOWN} more.</p>}
          </div>
        </div>
      )}
      {said && (
        <p class="notice">
          <Icon name="bang" />
          <span>{SAID[said.kind]}</span>
          <button type="button" class="btn" onClick={exercise.forgetSaid}>
            I know
          </button>
        </p>
      )}
      {undo && (
        <p class="notice au-undo">
          <Icon name="undo" />
          <span>{undo.said}</span>
          <button type="button" class="btn" onClick={undo.back}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}

/** Files that are named. */
const SHOWN = 6;

const SAID: Record<Said['kind'], string> = {
  parted:
    'This exercise was changed in another tab, too. What you write here is now an exercise of its own, with the same name; the other one is in your list.',
  followed: 'This exercise was changed in another tab. It is shown as it is there.',
  deleted: 'This exercise was deleted in another tab. It is still here: change something, and it is kept again.',
};
