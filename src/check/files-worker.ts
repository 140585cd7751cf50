/** The thread that checks an exercise while it is written: the check of the command line, in a browser or in Node. */
import '../workbench/package-file/no-jit.ts';
import { fetchEngine } from '../../graders/worker/fetch-engine.ts';
import { freshIfFilled } from '../../graders/worker/fresh-sandbox.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { typeLibrary } from '../author-types/library.ts';
import type { CheckRoom } from './check.ts';
import { checkFiles, type ExerciseFolder } from './check-files.ts';
import type { CheckReport, OnStep } from './report.ts';

export type FilesRequest =
  /** First: the engine, compiled or by its address. */
  { kind: 'open'; wasm: WebAssembly.Module | string } | { kind: 'check'; folder: ExerciseFolder; isDraft: boolean };

export type FilesReply =
  | { kind: 'ready' }
  | { kind: 'unusable'; message: string }
  | { kind: 'step'; step: string; done: number; total: number }
  | { kind: 'report'; report: CheckReport }
  | { kind: 'failed'; message: string };

let engine: WebAssembly.Module | undefined;
let room: CheckRoom | undefined;

const reply = (message: FilesReply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<FilesRequest>) => void (data.kind === 'open' ? open(data.wasm) : answer(data)));

async function open(wasm: WebAssembly.Module | string): Promise<void> {
  try {
    engine = typeof wasm === 'string' ? await fetchEngine(wasm) : wasm;
    room = {
      author: await Sandbox.open(engine),
      learner: await Sandbox.open(engine),
      types: typeLibrary,
    };
    reply({ kind: 'ready' });
  } catch (error) {
    reply({ kind: 'unusable', message: said(error) });
  }
}

async function answer({ folder, isDraft }: Extract<FilesRequest, { kind: 'check' }>): Promise<void> {
  try {
    if (!engine || !room) throw new Error('the engine was not opened');
    const { author, learner } = room;
    room = { ...room, author: await freshIfFilled(author, engine), learner: await freshIfFilled(learner, engine) };
    const onStep: OnStep = (step, done, total) => reply({ kind: 'step', step, done, total });
    reply({ kind: 'report', report: await checkFiles(room, folder, { onStep, isDraft }) });
  } catch (error) {
    reply({ kind: 'failed', message: said(error) });
  }
}

const said = (error: unknown): string => String((error as Error)?.message ?? error);
