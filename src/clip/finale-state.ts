import { signal } from '@preact/signals';
import { GraderClient, NoAnswer, Stopped, WorkerFailed } from '../../graders/worker/client.ts';
import { openRecord } from '../record/record.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import { breathe } from './breathe.ts';
import { type Encoders, textLayer, unit } from './encoders.ts';
import { type Apply, FunctionFailed, type Functions, functionsOf } from './functions.ts';
import { FURTHER_STEPS, goOn, type Library } from './going-on.ts';
import { CHOSEN_AT_FIRST, type Label, LABELS, ownLabel, type Sorted, sortBy } from './labels.ts';
import { hitCount } from './measures.ts';
import { MISTAKES, type Mistake, type Outcome, RIGHT, trainWith } from './mistakes.ts';
import { ownFunctions, sourcesOf } from './own-functions.ts';
import { PARTS, type PartId } from './parts.ts';
import { loadSheet } from './picture-sheet.ts';
import { type Milestone, type Settings, train, type TrainingSet, trainingSet } from './training.ts';

/** Where things are on this site. */
export interface Places {
  wasm: string;
  packageUrls: Record<PartId, string>;
  pairs: string;
  features: string;
}

export type Phase = 'before' | 'during' | 'after';

/** What stopped a run, and whose function it was. */
export interface Failure {
  message: string;
  part?: PartId;
}

export interface Run {
  settings: Settings;
  /** Steps that are done. */
  step: number;
  /** The loss of each batch, by the learner's function. */
  losses: number[];
  milestones: Milestone[];
  /** Seconds since it began. */
  seconds: number;
  encoders?: Encoders;
}

/** Something long that goes on: how far it is. */
export interface Going {
  done: number;
  of: number;
}

export interface BrokenRow {
  mistake: Mistake;
  outcome?: Outcome;
}

/** The state of the finale. Nothing runs by itself but what is said: after a run the training goes on for the search. */
export function createFinale({ wasm, packageUrls, ...files }: Places) {
  const own = signal<ReadonlyMap<string, string>>(new Map());
  /** Parts for which the reference is taken although there is a function of the learner's: theirs failed. */
  const spared = signal<ReadonlySet<PartId>>(new Set());
  const settings = signal<Settings>({ steps: 200, batch: 32, scale: 8, seed: 12 });
  const set = signal<TrainingSet | undefined>(undefined);
  const phase = signal<Phase>('before');
  const run = signal<Run | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const said = signal('');
  const library = signal<Library | undefined>(undefined);
  const goingOn = signal<Going | undefined>(undefined);
  const labels = signal<readonly Label[]>(LABELS);
  const chosen = signal<readonly string[]>(LABELS.slice(0, CHOSEN_AT_FIRST).map(({ name }) => name));
  const sorted = signal<Sorted | undefined>(undefined);
  const broken = signal<readonly BrokenRow[]>([RIGHT, ...MISTAKES].map((mistake) => ({ mistake })));
  const breaking = signal<Going | undefined>(undefined);

  const client = new GraderClient({ wasm });
  const apply: Apply = (applicable, args) => client.apply(applicable, args);
  /** Long work beside the worker, that of the page itself: search and mistakes. */
  let beside = new AbortController();
  /** Of the training: it can be stopped while the pictures are fetched, and between two calls of a function, too. */
  let training = new AbortController();
  let loading: Promise<TrainingSet> | undefined;

  async function load(): Promise<void> {
    const record = await openRecord();
    own.value = sourcesOf(await record.fold(ownFunctions));
    record.onChange(async () => {
      own.value = sourcesOf(await record.fold(ownFunctions));
    });
  }

  /** Fetches pictures and captions, once they are needed. What could not be fetched is asked for again. */
  function loadSet(): Promise<TrainingSet> {
    loading ??= fetchSet(files).then(
      (loaded) => {
        set.value = loaded;
        return loaded;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  }

  const isOwn = (part: PartId): boolean => own.value.has(part) && !spared.value.has(part);

  async function functions(): Promise<Functions> {
    const sources = await Promise.all(
      PARTS.map(async ({ exercise }) => [
        exercise,
        isOwn(exercise) ? own.value.get(exercise)! : (await fetchPackage(packageUrls[exercise])).reference,
      ]),
    );
    return functionsOf(Object.fromEntries(sources) as Record<PartId, string>, apply);
  }

  /** Always from the beginning: what a run that was stopped had learnt is gone. */
  async function start(): Promise<void> {
    if (phase.value === 'during') return;
    stopBeside();
    failure.value = undefined;
    library.value = undefined;
    sorted.value = undefined;
    broken.value = broken.value.map(({ mistake }) => ({ mistake }));
    const asked = settings.value;
    const began = performance.now();
    run.value = { settings: asked, step: 0, losses: [], milestones: [], seconds: 0 };
    phase.value = 'during';
    said.value = `Training has begun: ${asked.steps} steps.`;
    const change = (changed: Partial<Run>) => {
      if (run.value) run.value = { ...run.value, seconds: (performance.now() - began) / 1000, ...changed };
    };
    training = new AbortController();
    const told = {
      onStep: (step: number, loss: number) => change({ step, losses: [...run.value!.losses, loss] }),
      onMilestone: (milestone: Milestone) => {
        change({ milestones: [...run.value!.milestones, milestone] });
        said.value = milestoneSentence(milestone, asked);
      },
    };
    try {
      const [loaded, own] = await Promise.all([loadSet(), functions()]);
      const encoders = await train(loaded, own, asked, told, training.signal);
      change({ encoders });
      phase.value = 'after';
    } catch (error) {
      phase.value = 'before';
      run.value = undefined;
      failure.value = failureOf(error);
      said.value = failure.value.message;
      return;
    }
    await Promise.all([sort(), prepareSearch()]);
  }

  /** Ends the run at once; nothing of it is kept. */
  function stop(): void {
    training.abort();
    client.stop();
  }

  async function sort(): Promise<void> {
    const encoders = run.value?.encoders;
    if (!encoders || !set.value || chosen.value.length < 2) {
      sorted.value = undefined;
      return;
    }
    const asked = chosen.value;
    const among = labels.value.filter(({ name }) => asked.includes(name));
    try {
      const result = await sortBy(among, set.value, encoders, await functions(), run.value!.settings.scale);
      if (asked === chosen.value && encoders === run.value?.encoders) sorted.value = result;
    } catch (error) {
      if (!(error instanceof Stopped)) failure.value = failureOf(error);
    }
  }

  function choose(name: string): void {
    const isChosen = chosen.value.includes(name);
    chosen.value = isChosen ? chosen.value.filter((other) => other !== name) : [...chosen.value, name];
    void sortAgain();
  }

  /** After a change of the labels, and says what came of it. */
  async function sortAgain(): Promise<void> {
    await sort();
    const it = sorted.value;
    if (it) said.value = `${it.right} of ${it.pictures.length} pictures right, with ${it.labels.length} labels.`;
  }

  /** Adds a label that the reader has typed, and chooses it; false where no word of it can be compared with anything. */
  function addLabel(text: string): boolean {
    const label = ownLabel(text);
    const isKnown = label?.prompts.every((prompt) => vectorOf(prompt) !== undefined);
    if (!label || !isKnown) return false;
    const has = labels.value.some(({ name }) => name === label.name);
    if (!has) labels.value = [...labels.value, label];
    if (!chosen.value.includes(label.name)) choose(label.name);
    return true;
  }

  /** Goes on training, in the page and in small pieces, so that nothing freezes. */
  async function prepareSearch(): Promise<void> {
    const encoders = run.value?.encoders;
    if (!encoders || !set.value || goingOn.value) return;
    const { signal: stopped } = beside;
    try {
      library.value = await goOn(encoders, set.value, run.value!.settings, async (step) => {
        if (step % 8 === 0) goingOn.value = { done: step, of: FURTHER_STEPS };
        await breathe(stopped);
      });
    } catch (error) {
      if (!(error instanceof Stopped)) failure.value = failureOf(error);
    } finally {
      goingOn.value = undefined;
    }
  }

  /** Trains the known mistakes, one after the other, from the same start. */
  async function breakIt(): Promise<void> {
    if (breaking.value || !set.value || !run.value) return;
    const { signal: stopped } = beside;
    const { settings: asked } = run.value;
    const all = broken.value.length * asked.steps;
    const clip = await fetchPackage(packageUrls['clip-loss-and-zero-shot']);
    try {
      for (const [at, { mistake }] of broken.value.entries()) {
        const source = clip.submissions.find(({ name }) => name === mistake.name)?.source ?? clip.reference;
        const outcome = await trainWith(
          mistake,
          set.value,
          asked,
          async ({ U, V }, scale) => {
            const result = await client.apply({ source, entry: 'clip', expression: '(U, V, scale) => clip(U, V, scale, []).loss' }, [
              U,
              V,
              scale,
            ]);
            return result.kind === 'value' && typeof result.value === 'number' ? result.value : Number.NaN;
          },
          async (step) => {
            if (step % 4 === 0) breaking.value = { done: at * asked.steps + step, of: all };
            await breathe(stopped);
          },
        );
        broken.value = broken.value.map((row, i) => (i === at ? { mistake, outcome } : row));
      }
      said.value = 'All mistakes are trained.';
    } catch (error) {
      if (!(error instanceof Stopped)) failure.value = failureOf(error);
    } finally {
      breaking.value = undefined;
    }
  }

  function stopBeside(): void {
    beside.abort();
    beside = new AbortController();
  }

  /** The reference stands in for a function that failed. */
  function spare(part: PartId): void {
    spared.value = new Set([...spared.value, part]);
    failure.value = undefined;
  }

  /** A text as the learner's encoder has it, as the page computes it; undefined where no part of it is known. */
  function vectorOf(text: string): number[] | undefined {
    const bag = set.value?.vocabulary.query(text);
    if (!bag || bag.places.length === 0 || !run.value?.encoders) return undefined;
    return unit(textLayer(run.value.encoders, bag));
  }

  const again = (): void => {
    stopBeside();
    phase.value = 'before';
    run.value = undefined;
  };

  return {
    ...{ own, spared, settings, set, phase, run, failure, said, library, goingOn, labels, chosen, sorted, broken, breaking },
    ...{ load, loadSet, isOwn, start, stop, choose, addLabel, prepareSearch, breakIt, stopBeside, spare, vectorOf, again },
  };
}

export type Finale = ReturnType<typeof createFinale>;

async function fetchSet({ pairs, features }: Pick<Places, 'pairs' | 'features'>): Promise<TrainingSet> {
  const [text, numbers] = await Promise.all([fetchFile(pairs), fetchFile(features), loadSheet()]);
  return trainingSet(await text.text(), await numbers.arrayBuffer());
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The pictures could not be fetched: ${url} answered ${response.status}. Are you online?`);
  return response;
}

function failureOf(error: unknown): Failure {
  if (error instanceof FunctionFailed) return { message: error.message, part: error.part };
  if (error instanceof Stopped) return { message: 'Stopped. Nothing of that run is kept; training begins from the start again.' };
  if (error instanceof NoAnswer) return { message: 'No sign of life from the sandbox for a minute, so the run was ended. Try again.' };
  if (error instanceof WorkerFailed) return { message: `The sandbox did not work: ${error.message} This is not your functions’ fault.` };
  return { message: (error as Error).message };
}

const milestoneSentence = ({ step, seen, heldOut }: Milestone, { steps }: Settings): string =>
  `Step ${step} of ${steps}. The largest cell is on the diagonal in ${hitCount(seen.hits)} rows of pairs it learns from, and in ${hitCount(heldOut.hits)} of pairs it has never seen. The loss of never-seen pairs is ${heldOut.loss.toFixed(2)} nats.`;
