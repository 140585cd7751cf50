import { signal } from '@preact/signals';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Value } from '../../graders/value.ts';
import { GraderClient, Stopped } from '../../graders/worker/client.ts';
import { openRecord } from '../record/record.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import { ownFunctions } from './own-functions.ts';
import { PAIRS, PROMPTS } from './small-set.ts';
import { type CallPart, type Classified, classify, type PartId } from './zero-shot.ts';

export type ClipRun =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'done'; prompts: string[]; result: Classified }
  | { kind: 'failed'; message: string };

/** Where things are on this site. */
export interface Places {
  wasm: string;
  packageUrls: Record<PartId, string>;
}

/** The state of the page: prompts and scale, which functions are the learner's own, and the last run. Nothing runs by itself. */
export function createClipState({ wasm, packageUrls }: Places) {
  const prompts = signal<string[]>([...PROMPTS]);
  const scale = signal(20);
  const own = signal<ReadonlyMap<string, string>>(new Map());
  const run = signal<ClipRun>({ kind: 'idle' });
  const client = new GraderClient({ wasm });

  async function load(): Promise<void> {
    const record = await openRecord();
    own.value = ownFunctions(await record.events());
    record.onChange(async () => {
      own.value = ownFunctions(await record.events());
    });
  }

  const call: CallPart = async (exercise, calls) => {
    const pack = await packageOf(packageUrls[exercise]);
    const values = await client.evaluate(pack, calls, { source: own.value.get(exercise) });
    return values.map((it): Value => {
      if (it.kind === 'error') throw new Error(`${pack.entry}: ${it.message}`);
      return it.value;
    });
  };

  async function start(): Promise<void> {
    if (run.value.kind === 'running') return;
    run.value = { kind: 'running' };
    const asked = prompts.value.filter((prompt) => prompt.trim() !== '');
    try {
      run.value = { kind: 'done', prompts: asked, result: await classify(PAIRS, asked, scale.value, call) };
    } catch (error) {
      run.value = error instanceof Stopped ? { kind: 'idle' } : { kind: 'failed', message: (error as Error).message };
    }
  }

  return { prompts, scale, own, run, load, start, stop: () => client.stop() };
}

const fetched = new Map<string, Promise<ExercisePackage>>();

/** The package of an address; one that could not be fetched is asked for again. */
function packageOf(url: string): Promise<ExercisePackage> {
  let known = fetched.get(url);
  if (!known) {
    known = fetchPackage(url);
    known.catch(() => fetched.delete(url));
    fetched.set(url, known);
  }
  return known;
}
