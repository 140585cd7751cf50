import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isFull } from '../record/is-full.ts';
import { type Content, type Files, sameFiles } from './content.ts';
import type { LeftBehind } from './left-behind.ts';
import type { KeptExercise, Shelf } from './shelf.ts';

export interface ExerciseStateOptions {
  /** Absent where the browser keeps nothing. */
  shelf: Shelf | undefined;
  name: string;
  files: Files;
  /** What it is kept under. Absent for what a link brought: it is kept from its first change on. */
  kept?: { key: string; revision: string } | undefined;
  /** Notes what the database does not have yet; undefined: it has all. */
  leave: (left: LeftBehind | undefined) => void;
  /** A new key or revision. */
  newId: () => string;
  now: () => number;
}

/** `unkept`: of a link, and not changed. `waiting`: changed, not yet in the database. */
export type Keeping = 'unkept' | 'kept' | 'waiting' | 'blocked' | 'full';

/** What has happened to the exercise that its author should know. */
export type Said =
  /** It was changed here and in another tab: what is here has become an exercise of its own. */
  | { kind: 'parted' }
  /** Another tab has changed it, and it is shown as it is there. */
  | { kind: 'followed' }
  /** Another tab has deleted it; it is still here. */
  | { kind: 'deleted' };

/** A step that can be taken back. */
export interface Undo {
  said: string;
  back: () => void;
}

/** Milliseconds of pause in typing after which an exercise is saved. */
export const SAVE_AFTER_MS = 350;

/** Milliseconds after which it is saved while one goes on typing. */
const SAVE_AT_LEAST_MS = 700;

export type ExerciseState = ReturnType<typeof createExerciseState>;

/** One exercise while it is edited: kept as it is typed, never written over by another tab. */
export function createExerciseState({ shelf, kept, leave, newId, now, ...given }: ExerciseStateOptions) {
  const name = signal(given.name);
  const files = signal<Files>(given.files);
  const key = signal(kept?.key);
  const isWaiting = signal(false);
  const trouble = signal<'blocked' | 'full' | undefined>(shelf ? undefined : 'blocked');
  const said = signal<Said | undefined>(undefined);
  const undo = signal<Undo | undefined>(undefined);
  /** The exercise as the database has it. */
  let saved: { name: string; files: Files; revision: string } | undefined = kept && {
    name: given.name,
    files: given.files,
    revision: kept.revision,
  };
  /** When what is waiting is saved at the latest, ms since 1970. */
  let saveBy = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const keeping: ReadonlySignal<Keeping> = computed(
    () => trouble.value ?? (isWaiting.value ? 'waiting' : key.value === undefined ? 'unkept' : 'kept'),
  );

  function change(next: Files, nextName = name.value): void {
    files.value = next;
    name.value = nextName;
    key.value ??= newId();
    if (!isWaiting.value) saveBy = now() + SAVE_AT_LEAST_MS;
    isWaiting.value = true;
    leave(unsaved());
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(SAVE_AFTER_MS, saveBy - now())));
  }

  /** What the database does not have. */
  function unsaved(): LeftBehind {
    const before: Files = saved?.files ?? new Map();
    const changed = [...files.value].filter(
      (file): file is [string, string] => typeof file[1] === 'string' && before.get(file[0]) !== file[1],
    );
    return {
      ...{ key: key.value ?? '', name: name.value, files: changed },
      ...(saved && { basis: saved.revision }),
      gone: [...before.keys()].filter((path) => !files.value.has(path)),
    };
  }

  function save(): void {
    clearTimeout(timer);
    saving = saving.then(write);
  }

  async function write(): Promise<void> {
    if (!shelf || key.value === undefined || !isWaiting.value) return;
    const exercise: KeptExercise = { key: key.value, name: name.value, files: files.value, revision: newId(), at: now() };
    try {
      const result = await shelf.save(exercise, saved?.revision);
      if (result === 'newer') return await part(exercise);
      saved = exercise;
      trouble.value = undefined;
    } catch (error) {
      trouble.value = isFull(error) ? 'full' : 'blocked';
    }
    settle(exercise);
  }

  /** Another tab has saved since: what is here goes on under a key of its own, and nothing of either is lost. */
  async function part(exercise: KeptExercise): Promise<void> {
    const theirs = await shelf?.get(exercise.key);
    if (theirs && theirs.name === exercise.name && sameFiles(theirs.files, exercise.files)) saved = theirs;
    else {
      key.value = newId();
      saved = undefined;
      said.value = { kind: 'parted' };
      return write();
    }
    settle(exercise);
  }

  /** After a save: what was typed meanwhile is still waiting. */
  function settle({ name: savedName, files: savedFiles }: KeptExercise): void {
    if (files.value === savedFiles && name.value === savedName) {
      isWaiting.value = trouble.value !== undefined;
      leave(isWaiting.value ? unsaved() : undefined);
    } else {
      saveBy = now() + SAVE_AT_LEAST_MS;
      leave(unsaved());
    }
  }

  /** Another tab has saved or removed an exercise. */
  async function follow(changed: string): Promise<void> {
    if (changed !== key.value || isWaiting.value) return;
    const theirs = await shelf?.get(changed);
    // What was typed meanwhile parts when it is saved.
    if (isWaiting.value || changed !== key.value || (theirs && theirs.revision === saved?.revision)) return;
    if (!theirs) {
      key.value = undefined;
      saved = undefined;
      said.value = { kind: 'deleted' };
      return;
    }
    saved = theirs;
    name.value = theirs.name;
    if (sameFiles(theirs.files, files.value)) return;
    files.value = theirs.files;
    undo.value = undefined;
    said.value = { kind: 'followed' };
  }

  function put(path: string, content: Content): void {
    change(new Map(files.value).set(path, content));
  }

  function takeOut(path: string): void {
    const next = new Map(files.value);
    next.delete(path);
    change(next);
  }

  /** Does a step, and offers to take it back. */
  function step(words: string, act: () => void, back: () => void): void {
    act();
    undo.value = {
      said: words,
      back: () => {
        undo.value = undefined;
        back();
      },
    };
  }

  const stopListening = shelf?.onChange((changed) => void follow(changed));

  return {
    name: name as ReadonlySignal<string>,
    files: files as ReadonlySignal<Files>,
    /** What it is kept under; undefined as long as it is not. */
    key: key as ReadonlySignal<string | undefined>,
    keeping,
    said: said as ReadonlySignal<Said | undefined>,
    undo: undo as ReadonlySignal<Undo | undefined>,

    edit(path: string, text: string): void {
      if (files.value.get(path) !== text) put(path, text);
    },

    add(path: string, text: string): void {
      step(
        `${path} was added.`,
        () => put(path, text),
        () => takeOut(path),
      );
    },

    remove(path: string): void {
      const content = files.value.get(path);
      if (content === undefined) return;
      step(
        `${path} was removed.`,
        () => takeOut(path),
        () => put(path, content),
      );
    },

    rename(from: string, to: string): void {
      const move = (path: string, next: string): void => {
        if (files.value.has(path)) change(new Map([...files.value].map(([it, content]) => [it === path ? next : it, content])));
      };
      step(
        `${from} is now called ${to}.`,
        () => move(from, to),
        () => move(to, from),
      );
    },

    /** Another name for the exercise itself. */
    call(next: string): void {
      const before = name.value;
      if (next === before) return;
      step(
        `The exercise is now called ${next}.`,
        () => change(files.value, next),
        () => change(files.value, before),
      );
    },

    /** Keeps what a link has brought. */
    keep: (): void => change(files.value),

    forgetSaid(): void {
      said.value = undefined;
    },

    forgetUndo(): void {
      undo.value = undefined;
    },

    /** Saves what is waiting, and resolves when it is kept, or cannot be. */
    async flush(): Promise<void> {
      if (isWaiting.value) save();
      await saving;
    },

    close(): void {
      clearTimeout(timer);
      stopListening?.();
    },
  };
}
