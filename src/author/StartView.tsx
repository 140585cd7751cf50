import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { chosenOf } from '../instructor/dropped-files.ts';
import { href } from '../site/href.ts';
import { useKeptFocus } from '../site/use-kept-focus.ts';
import { NotOpened } from './NotOpened.tsx';
import type { AuthorState } from './author-state.ts';
import { whyNoName } from './file-paths.ts';
import { BlockedNotice } from './StudioNotices.tsx';
import type { KeptExercise } from './shelf.ts';

/** An exercise of the course that can be opened to look at: its id and its title. */
export interface CourseExercise {
  id: string;
  title: string;
}

type Props = { state: AuthorState | undefined; exercises: CourseExercise[] };

/** Before anything is open: what this is, how to begin, and what this browser keeps. */
export function StartView({ state, exercises }: Props) {
  const refusal = state?.refusal.value;
  const kept = state?.kept.value ?? [];
  return (
    <div class="au-start">
      <header class="room-head">
        <h1>Write an exercise</h1>
        <p>
          An exercise is a folder of small files: a statement, a right solution, known mistakes, inputs. Write it here, see it checked as
          you type, and hand it on as a link or a file. Nothing leaves this browser unless you send it. The{' '}
          <a href={href('/guides/author/')}>guide for authors</a> goes through it once.
        </p>
        <noscript>
          <p>This page needs JavaScript, which is switched off here.</p>
        </noscript>
      </header>
      <div role="status">{refusal !== undefined && <NotOpened refusal={refusal} />}</div>
      {state?.isBlocked.value && <BlockedNotice />}
      {state && (kept.length > 0 || state.deleted.value) && <KeptList state={state} kept={kept} />}
      <div class="au-ways">
        <Begin state={state} />
        <OpenYours state={state} />
        <OpenCourse state={state} exercises={exercises} />
      </div>
    </div>
  );
}

function KeptList({ state, kept }: { state: AuthorState; kept: readonly KeptExercise[] }) {
  const list = useKeptFocus<HTMLElement>();
  const deleted = state.deleted.value;
  return (
    <section ref={list} class="au-kept" aria-labelledby="au-kept">
      <h2 id="au-kept">Your exercises</h2>
      <ul>
        {kept.map((exercise) => (
          <li key={exercise.key}>
            <a
              href={`?exercise=${encodeURIComponent(exercise.key)}`}
              onClick={(event) => {
                event.preventDefault();
                void state.go({ kind: 'exercise', key: exercise.key });
              }}
            >
              {exercise.name}
            </a>
            <span class="muted small num">
              {exercise.files.size} files, saved {savedAt.format(exercise.at)}
            </span>
            <button type="button" class="btn btn-quiet" aria-label={`Delete ${exercise.name}`} onClick={() => void state.remove(exercise)}>
              Delete
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {deleted && (
          <p class="notice">
            <Icon name="undo" />
            <span>{deleted.name} was deleted from this browser.</span>
            <button type="button" class="btn" onClick={() => void state.bringBack()}>
              Undo
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

const savedAt = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function Begin({ state }: { state: AuthorState | undefined }) {
  const [name, setName] = useState('my-exercise');
  const [problem, setProblem] = useState<string>();
  return (
    <section>
      <h2>Begin with one that works</h2>
      <p>A small exercise that works. Change it file by file into yours; the check says what is still left of it.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const why = whyNoName(name);
          setProblem(why);
          if (why === undefined) void state?.begin(name);
        }}
      >
        <label class="label" for="au-name">
          Its name
        </label>
        <input
          id="au-name"
          class="field"
          value={name}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby="au-name-why"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p id="au-name-why" class="small" role="status">
          {problem}
        </p>
        <button type="submit" class="btn btn-primary" disabled={!state}>
          New exercise
        </button>
      </form>
    </section>
  );
}

/** Every browser calls it so; the types of the page's parts do not know it. */
const FOLDER = { webkitdirectory: true };

function OpenYours({ state }: { state: AuthorState | undefined }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    void state?.take(chosenOf([...(input.files ?? [])]));
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <section>
      <h2>Open yours</h2>
      <p>
        The folder of an exercise, a zip with it, or a package (<code>.json</code>). Choose it, or drop it anywhere on this page.
      </p>
      <div class="au-acts">
        <button type="button" class="btn" disabled={!state} onClick={() => folder.current?.click()}>
          Choose a folder…
        </button>
        <button type="button" class="btn" disabled={!state} onClick={() => files.current?.click()}>
          Choose a zip or file…
        </button>
      </div>
      <input ref={folder} type="file" {...FOLDER} hidden onChange={({ currentTarget }) => take(currentTarget)} />
      <input ref={files} type="file" multiple hidden onChange={({ currentTarget }) => take(currentTarget)} />
    </section>
  );
}

function OpenCourse({ state, exercises }: Props) {
  const [id, setId] = useState(exercises[0]?.id ?? '');
  if (exercises.length === 0) return null;
  return (
    <section>
      <h2>Look at one of the course</h2>
      <p>All its files, and what the check says of them. What you change is a copy of your own.</p>
      <label class="label" for="au-course">
        Exercise
      </label>
      <span class="select">
        <select id="au-course" value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {exercises.map((it) => (
            <option key={it.id} value={it.id}>
              {it.title}
            </option>
          ))}
        </select>
      </span>
      <div class="au-acts">
        <button
          type="button"
          class="btn"
          disabled={!state}
          onClick={() => void state?.go({ kind: 'package', address: href(`/packages/${id}.json`) })}
        >
          Open it
        </button>
      </div>
    </section>
  );
}
