import { type ReadonlySignal, signal } from '@preact/signals';
import { entryOf, exerciseFiles } from '../check/templates/exercise.ts';
import type { Dropped } from '../instructor/dropped-files.ts';
import type { Files } from './content.ts';
import { createExerciseState, type ExerciseState } from './exercise-state.ts';
import type { LeftBehind } from './left-behind.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { FromLink } from './shared-exercise.ts';
import type { KeptExercise, Shelf } from './shelf.ts';

export interface AuthorStateOptions {
  /** Undefined where the browser keeps nothing. */
  openShelf: () => Promise<Shelf | undefined>;
  openDropped: (dropped: readonly Dropped[]) => Promise<OpenedFiles>;
  openLink: (part: string) => Promise<FromLink>;
  openAddress: (address: string) => Promise<OpenedFiles>;
  leave: (left: LeftBehind | undefined) => void;
  /** Shows an address, so that a reload or Back finds what is shown; `isNew`: as a further step. */
  showAddress: (place: Place, isNew: boolean) => void;
  newId: () => string;
  now: () => number;
}

/** What an address leads to. */
export type Place =
  | { kind: 'start' }
  | { kind: 'exercise'; key: string }
  | { kind: 'link'; part: string }
  | { kind: 'package'; address: string };

export type View =
  | { kind: 'opening' }
  | { kind: 'start' }
  /** `from`: what its author should know of how it came here. */
  | { kind: 'open'; exercise: ExerciseState; from: From };

export interface From {
  isLink: boolean;
  leftOut: readonly string[];
  isOfPackage: boolean;
}

const OWN: From = { isLink: false, leftOut: [], isOfPackage: false };

export type AuthorState = ReturnType<typeof createAuthorState>;

/** The studio: the exercises that this browser keeps, and the one that is open. */
export function createAuthorState(options: AuthorStateOptions) {
  const { leave, showAddress, newId, now } = options;
  const view = signal<View>({ kind: 'opening' });
  const kept = signal<readonly KeptExercise[]>([]);
  const isBlocked = signal(false);
  const refusal = signal<string | undefined>(undefined);
  /** The exercise that was deleted last, while it can be brought back. */
  const deleted = signal<KeptExercise | undefined>(undefined);
  let shelf: Shelf | undefined;
  let stopListening: (() => void) | undefined;
  /** What is opened last is shown, whatever is read sooner. */
  let opening = 0;

  async function start(place: Place): Promise<void> {
    shelf = await options.openShelf();
    isBlocked.value = !shelf;
    stopListening = shelf?.onChange(() => void list());
    await follow(place);
  }

  async function list(): Promise<void> {
    kept.value = (await shelf?.all().catch(() => [])) ?? [];
  }

  /** Opens what an address leads to. */
  async function follow(place: Place): Promise<void> {
    const mine = ++opening;
    const isStale = (): boolean => mine !== opening;
    await leaveOpen();
    refusal.value = undefined;
    switch (place.kind) {
      case 'start':
        await list();
        if (!isStale()) view.value = { kind: 'start' };
        return;
      case 'exercise': {
        const exercise = await shelf?.get(place.key).catch(() => undefined);
        if (isStale()) return;
        if (exercise) return openKept(exercise);
        return refuse('There is no such exercise in this browser. It may have been deleted here, or written in another browser.');
      }
      case 'link': {
        const linked = await options.openLink(place.part);
        if (isStale()) return;
        return linked.kind === 'refused' ? refuse(linked.reason) : openNew(linked.name, linked.files, { ...OWN, isLink: true }, false);
      }
      case 'package': {
        const opened = await options.openAddress(place.address);
        if (isStale()) return;
        return opened.kind === 'refused' ? refuse(opened.reason) : openNew(opened.name, opened.files, { ...opened, isLink: true }, false);
      }
      default:
        return place satisfies never;
    }
  }

  async function refuse(reason: string): Promise<void> {
    await list();
    refusal.value = reason;
    view.value = { kind: 'start' };
  }

  function openKept({ key, revision, name, files }: KeptExercise): void {
    view.value = {
      kind: 'open',
      exercise: createExerciseState({ shelf, name, files, kept: { key, revision }, leave, newId, now }),
      from: OWN,
    };
  }

  /** `isKept`: at once, not from the first change on. */
  function openNew(name: string, files: Files, from: From, isKept: boolean): void {
    const exercise = createExerciseState({ shelf, name, files, leave, newId, now });
    if (isKept) exercise.keep();
    view.value = { kind: 'open', exercise, from };
    if (isKept && exercise.key.value !== undefined) showAddress({ kind: 'exercise', key: exercise.key.value }, true);
  }

  /** What is open is kept before something else takes its place. */
  async function leaveOpen(): Promise<void> {
    if (view.value.kind !== 'open') return;
    const { exercise } = view.value;
    await exercise.flush();
    exercise.close();
  }

  async function go(place: Place): Promise<void> {
    showAddress(place, true);
    await follow(place);
  }

  return {
    view: view as ReadonlySignal<View>,
    kept: kept as ReadonlySignal<readonly KeptExercise[]>,
    /** The browser keeps nothing for this page. */
    isBlocked: isBlocked as ReadonlySignal<boolean>,
    refusal: refusal as ReadonlySignal<string | undefined>,
    deleted: deleted as ReadonlySignal<KeptExercise | undefined>,
    start,
    follow,
    go,

    /** A new exercise out of the template. */
    async begin(name: string): Promise<void> {
      opening++;
      await leaveOpen();
      openNew(name, exerciseFiles(entryOf(name)), OWN, true);
    },

    /** Opens what was dropped or chosen, beside what is kept: nothing is written over. */
    async take(dropped: readonly Dropped[]): Promise<void> {
      const mine = ++opening;
      const opened = await options.openDropped(dropped);
      if (mine !== opening) return;
      refusal.value = opened.kind === 'refused' ? opened.reason : undefined;
      if (opened.kind === 'refused') return;
      await leaveOpen();
      openNew(opened.name, opened.files, { ...opened, isLink: false }, true);
    },

    async remove(exercise: KeptExercise): Promise<void> {
      await shelf?.remove(exercise.key);
      deleted.value = exercise;
      await list();
    },

    async bringBack(): Promise<void> {
      const exercise = deleted.value;
      deleted.value = undefined;
      if (exercise) await shelf?.save(exercise, undefined);
      await list();
    },

    forgetRefusal(): void {
      refusal.value = undefined;
    },

    close(): void {
      stopListening?.();
      if (view.value.kind === 'open') view.value.exercise.close();
      shelf?.close();
    },
  };
}
