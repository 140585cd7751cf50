import { useRef, useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import { ExerciseName } from '../../gradebook/report/ExerciseName.tsx';
import { inLessonOrder } from '../../gradebook/report/names.ts';
import { Icon } from '../../icons/Icon.tsx';
import { goAfter, hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import { exerciseOfPackage, type RegradesState } from './regrades-state.ts';
import { STATES } from './trial-words.ts';

type Props = RoomProps & { state: RegradesState };

/** What can be tried, and what was. */
export function TrialsList({ state, isInstructor, names, exercises, joined }: Props) {
  const list = state.list.value;
  const [wrongFile, setWrongFile] = useState('');
  const { timeZone } = joined.answer.class;
  const start = (exercise: string, pack?: unknown) =>
    goAfter(
      async () => {
        const id = await state.start(exercise, pack);
        return id === undefined ? undefined : hashOf('regrades', id);
      },
      (hash) => {
        location.hash = hash;
      },
    );
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = exerciseOfPackage(await file.text().catch(() => ''));
    setWrongFile(read ? '' : `${file.name} is no package of an exercise. Name a file that npm run pack wrote.`);
    if (read) await start(read.exercise, read.pack);
  };
  return (
    <>
      <h1 class="subject">Regrades</h1>
      <p class="class-facts">
        A class is judged by the version of an exercise that it began with. A trial judges everything that was handed in for it by another
        one, and says who would change. Nothing counts until you apply it.
      </p>
      <Said doing={state.doing.value} />
      {list && list.unreadable.length > 0 && (
        <div class="notice" data-state="wrong">
          <Icon name="bang" />
          <p>
            {list.unreadable.map((id) => (
              <code key={id}>{id} </code>
            ))}
            cannot be read on the server. What is handed in is kept, and judged by the version of before, or as soon as it can be read. Run
            there: <code>npm run check -- {list.unreadable[0]}</code>
          </p>
        </div>
      )}
      {list && list.mended.length > 0 && (
        <section class="sec" aria-labelledby="mended-h">
          <h2 id="mended-h">Fixed on the server</h2>
          <ul class="needs">
            {inLessonOrder(
              list.mended.map(({ exercise }) => exercise),
              names,
            ).map((exercise) => {
              const versions = list.mended.find((it) => it.exercise === exercise);
              return (
                <li key={exercise}>
                  <p>
                    <b>
                      <ExerciseName exercise={exercise} names={names} />
                    </b>{' '}
                    <span>
                      is another version on the disk than the class is judged by: <code>{versions?.fromVersion}</code> →{' '}
                      <code>{versions?.toVersion}</code>
                    </span>
                  </p>
                  {isInstructor && (
                    <button type="button" class="btn" onClick={() => void start(exercise)}>
                      Try it
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {isInstructor && (
        <TryAnother
          exercises={exercises}
          wrongFile={wrongFile}
          onStart={(exercise) => void start(exercise)}
          onFile={(file) => void open(file)}
        />
      )}
      <section class="sec" aria-labelledby="trials-h">
        <h2 id="trials-h">Trials</h2>
        {!list && <p class="soft">Reading the trials.</p>}
        {list?.trials.length === 0 && <p class="lead">There was none yet.</p>}
        {list && list.trials.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
          <section class="scroll-x" tabIndex={0} aria-label="Trials, the newest first">
            <table class="tbl">
              <thead>
                <tr>
                  <th scope="col">Exercise</th>
                  <th scope="col">Begun</th>
                  <th scope="col">State</th>
                  <th scope="col" class="r">
                    Judged
                  </th>
                  <th scope="col" class="r">
                    Change
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.trials.map(({ id, exercise, createdAt, state: its, counts }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={hashOf('regrades', id)}>
                        <ExerciseName exercise={exercise} names={names} />
                      </a>
                    </th>
                    <td class="num">{momentWords(Date.parse(createdAt), timeZone)}</td>
                    <td>{STATES[its]}</td>
                    <td class="r num">
                      {counts.judged} of {counts.submissions}
                    </td>
                    <td class="r num">{counts.changed}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </section>
    </>
  );
}

type TryProps = {
  exercises: RoomProps['exercises'];
  wrongFile: string;
  onStart: (exercise: string) => void;
  onFile: (file: File | undefined) => void;
};

/** Any exercise, by the version on the server or by a package. */
function TryAnother({ exercises, wrongFile, onStart, onFile }: TryProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <details class="notgraded try-another">
      <summary>Try another exercise, or a package from a file</summary>
      <form
        class="act-row"
        onSubmit={(event) => {
          event.preventDefault();
          const exercise = String(new FormData(event.currentTarget).get('exercise') ?? '');
          if (exercise !== '') onStart(exercise);
        }}
      >
        <label class="field">
          Exercise
          <span class="select">
            <select name="exercise">
              {exercises.map(({ id, number, title }) => (
                <option key={id} value={id}>
                  {number === undefined ? id : `${number} ${title}`}
                </option>
              ))}
            </select>
          </span>
        </label>
        <button type="submit" class="btn">
          Try the version on the server
        </button>
        <button type="button" class="btn" onClick={() => file.current?.click()}>
          <Icon name="file" /> Choose a package…
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            onFile(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </form>
      <p class="err" role="status">
        {wrongFile}
      </p>
    </details>
  );
}
