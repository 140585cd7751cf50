import { readFile } from 'node:fs/promises';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { Applied } from '../../graders/worker/applied.ts';
import { type Functions, functionsOf } from '../../src/clip/functions.ts';
import { PARTS, type PartId } from '../../src/clip/parts.ts';
import { type TrainingSet, trainingSet } from '../../src/clip/training.ts';

const file = (path: string) => readFile(new URL(`../../${path}`, import.meta.url));

/** The set as the page has it. */
export async function emojiSet(): Promise<TrainingSet> {
  const [pairs, features] = await Promise.all(['pairs.tsv', 'features.bin'].map((name) => file(`src/clip/data/${name}`)));
  return trainingSet(pairs!.toString(), Uint8Array.from(features!).buffer);
}

/** The same with fewer pairs put aside, so that less has to be measured. */
export async function smallSet(): Promise<TrainingSet> {
  const set = await emojiSet();
  return { ...set, heldOut: set.heldOut.filter((_, k) => k % 3 === 0).slice(0, 64) };
}

export const sourceOf = async (part: PartId, name = 'reference'): Promise<string> =>
  String(await file(`graders/exercises/${part}/${name}.ts`));

/** Applies functions in a sandbox of its own, without a worker. */
export const openApplied = async (): Promise<Applied> => new Applied(await Sandbox.open(await loadWasm()));

export async function referenceFunctions(changed: Partial<Record<PartId, string>> = {}): Promise<Functions> {
  const sources = await Promise.all(PARTS.map(async ({ exercise }) => [exercise, changed[exercise] ?? (await sourceOf(exercise))]));
  const applied = await openApplied();
  return functionsOf(Object.fromEntries(sources), async (applicable, args) => applied.apply(applicable, args));
}
