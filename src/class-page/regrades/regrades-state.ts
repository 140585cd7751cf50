import { type ReadonlySignal, signal } from '@preact/signals';
import type { Asked, askClass } from '../../classroom/ask-class.ts';
import type { ClassEvent } from '../../classroom/messages/event.ts';
import { type Trial, TrialAnswer, TrialList } from '../../classroom/messages/trial.ts';
import { createAsking } from '../doing.ts';

export type RegradesState = ReturnType<typeof createRegradesState>;

/** Trials of the class, the one that is open, and what can be done with it. */
export function createRegradesState({ ask }: { ask: typeof askClass }) {
  const list = signal<TrialList | undefined>(undefined);
  const open = signal<TrialAnswer | undefined>(undefined);
  const problem = signal('');
  const asking = createAsking();
  /** What is open, or being opened. */
  let at: string | undefined;

  async function read(): Promise<void> {
    const [all] = await Promise.all([ask(TrialList, '/api/trials'), readOpen()]);
    problem.value = all.kind === 'answered' ? '' : all.sentence;
    if (all.kind === 'answered') list.value = all.answer;
  }

  async function readOpen(): Promise<void> {
    const id = at;
    if (id === undefined) return;
    const asked = await ask(TrialAnswer, `/api/trials/${id}`);
    if (at !== id) return;
    if (asked.kind === 'answered') open.value = asked.answer;
    else problem.value = asked.sentence;
  }

  async function decide(how: 'apply' | 'drop' | 'undo', says: (answer: TrialAnswer) => string): Promise<void> {
    const id = at;
    if (id === undefined) return;
    const answer = await asking.ask(() => ask(TrialAnswer, `/api/trials/${id}/${how}`, { method: 'POST' }), says);
    if (answer && at === id) open.value = answer;
    await read();
  }

  return {
    list: list as ReadonlySignal<TrialList | undefined>,
    open: open as ReadonlySignal<TrialAnswer | undefined>,
    problem: problem as ReadonlySignal<string>,
    doing: asking.doing,
    read,

    async turnTo(id: string | undefined): Promise<void> {
      if (at === id) return;
      at = id;
      open.value = undefined;
      asking.clear();
      await readOpen();
    },

    /**
     * While a trial runs it tells how far it is with each batch: who changes is read once it is done, since that is worked out anew each time.
     * Returns whether the event needs nothing to be read.
     */
    hear(event: ClassEvent): boolean {
      if (event.kind !== 'trial' || event.trial.state !== 'running') return false;
      const { trial } = event;
      if (open.value?.trial.id === trial.id) open.value = { ...open.value, trial };
      const all = list.value;
      if (all) list.value = { ...all, trials: all.trials.map((it) => (it.id === trial.id ? trial : it)) };
      return true;
    },

    /** Begins one; resolves with its id. `pack`: an exercise from a file, in place of the one on the server. */
    async start(exercise: string, pack?: unknown): Promise<string | undefined> {
      const work = (): Promise<Asked<TrialAnswer>> =>
        ask(TrialAnswer, '/api/trials', { body: { exercise, ...(pack !== undefined && { package: pack }) } });
      const answer = await asking.ask(work, () => 'The trial has begun. Nothing of it counts.');
      return answer?.trial.id;
    },

    apply: () => decide('apply', ({ trial }) => `Applied: ${exerciseCounts(trial)} Learners concerned are told.`),
    drop: () => decide('drop', () => 'Thrown away. What counts is as it was, and nobody is told.'),
    undo: () => decide('undo', () => 'Undone: what counted before counts again. The learners concerned are told.'),
  };
}

const exerciseCounts = ({ exercise }: Trial): string => `${exercise} is judged by the new version from now on.`;

/** A package that was made for other eyes: what its file says which exercise it is; undefined where it is none. */
export function exerciseOfPackage(text: string): { exercise: string; pack: unknown } | undefined {
  try {
    const pack: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const id: unknown = Reflect.get(Object(pack), 'id');
    return typeof id === 'string' && id !== '' ? { exercise: id, pack } : undefined;
  } catch {
    return undefined;
  }
}
