/**
 * The grader's worker: the same file in a browser and in Node. Holds one compiled engine and two instances of it, one for author code
 * and one for learner code.
 */
import { drawerOf } from '../drawing/draw-case.ts';
import { judgeExamples } from '../examples/judge-examples.ts';
import { evaluateExpressions } from '../expressions.ts';
import { type GradingRoom, grade, prepare } from '../grade.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { see } from '../trace/see.ts';
import { Applied } from './applied.ts';
import { fetchEngine } from './fetch-engine.ts';
import { freshIfFilled } from './fresh-sandbox.ts';
import { nowAndThen } from './report-progress.ts';
import type { Reply, Request } from './protocol.ts';

let engine: WebAssembly.Module | undefined;
let room: GradingRoom | undefined;
let applied: Applied | undefined;
let exercise: ExercisePackage | undefined;
/** Whether anything was asked of this worker but to make ready. */
let isAsked = false;

const reply = (message: Reply): void => postMessage(message);

/** One message after the other, also where answering one takes a while. */
let answering: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answering = answering.then(() => answer(data));
});

async function answer(request: Request): Promise<void> {
  if (request.kind === 'open') return open(request.wasm);
  if (request.kind === 'exercise') {
    exercise = request.package;
    return leave('author');
  }
  if (request.kind === 'prepare') return void prepareQuietly(request.seed); // what is asked for meanwhile does not wait
  isAsked = true;
  const { runId } = request;
  try {
    if (!room) throw new Error('the engine was not opened');
    if (request.kind === 'apply') {
      applied ??= new Applied(room.learner);
      return reply({ kind: 'values', runId, values: [applied.apply(request.applicable, request.args)] });
    }
    if (!exercise) throw new Error('no exercise was given');
    if (request.kind === 'examples') {
      return reply({ kind: 'examples', runId, run: judgeExamples(room, exercise, request.examples, request.source) });
    }
    if (request.kind === 'draw') return reply({ kind: 'drawn', runId, drawn: drawerOf(room.author, exercise)(request.drawn) });
    if (request.kind === 'evaluate') {
      const { source, expressions } = request;
      const values =
        source === undefined
          ? evaluateExpressions(room.author, exercise, expressions)
          : evaluateExpressions(room.learner, { reference: source }, expressions);
      reply({ kind: 'values', runId, values });
    } else if (request.kind === 'see') {
      reply({ kind: 'seen', runId, seen: see(room, exercise, request.source, request.asked, request.hasSteps) });
    } else {
      const tell = (casesDone: number, casesTotal: number) => reply({ kind: 'progress', runId, casesDone, casesTotal });
      const onProgress = nowAndThen(tell, request.isFollowed);
      reply({ kind: 'verdict', runId, verdict: grade(room, exercise, request.source, request.seed, onProgress) });
      await leave('learner');
    }
  } catch (error) {
    reply({ kind: 'failed', runId, message: String((error as Error)?.message ?? error) });
  }
}

/** Until somebody asks for something: then the rest is for nothing. A fault of the engine's own comes again with the run, which says so. */
async function prepareQuietly(seed: number): Promise<void> {
  if (!room || !exercise) return;
  try {
    for (const _ of prepare(room, exercise, seed)) {
      await new Promise((resolve) => setTimeout(resolve)); // messages come first
      if (isAsked) return;
    }
  } catch {}
}

async function open(wasm: WebAssembly.Module | string): Promise<void> {
  try {
    engine = typeof wasm === 'string' ? await fetchEngine(wasm) : wasm;
    room = { author: await Sandbox.open(engine), learner: await Sandbox.open(engine) };
    reply({ kind: 'ready' });
  } catch (error) {
    reply({ kind: 'unusable', message: String((error as Error)?.message ?? error) });
  }
}

/** Gives back what a program has filled; `whose`: the author's is left where an exercise is, since its programs are loaded in it. */
async function leave(whose: 'author' | 'learner'): Promise<void> {
  if (!room || !engine) return;
  const fresh = await freshIfFilled(room[whose], engine);
  if (fresh === room[whose]) return;
  if (whose === 'author') room = { author: fresh, learner: room.learner };
  else {
    room.learner = fresh;
    applied = undefined;
  }
}
