/**
 * The grader's worker: the same file in a browser and in Node. Holds one compiled engine and two instances of it, one for author code
 * and one for learner code.
 */
import { evaluateExpressions } from '../expressions.ts';
import { type GradingRoom, grade } from '../grade.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { compileEngine } from '../sandbox/compile-engine.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { nowAndThen } from './report-progress.ts';
import type { Reply, Request } from './protocol.ts';

let room: GradingRoom | undefined;
let exercise: ExercisePackage | undefined;

const reply = (message: Reply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer(request: Request): Promise<void> {
  if (request.kind === 'open') return open(request.wasm);
  if (request.kind === 'exercise') {
    exercise = request.package;
    return;
  }
  const { runId } = request;
  try {
    if (!room) throw new Error('the engine was not opened');
    if (!exercise) throw new Error('no exercise was given');
    if (request.kind === 'evaluate') {
      const { source, expressions } = request;
      const values =
        source === undefined
          ? evaluateExpressions(room.author, exercise, expressions)
          : evaluateExpressions(room.learner, { reference: source }, expressions);
      reply({ kind: 'values', runId, values });
    } else {
      const onProgress = nowAndThen((casesDone, casesTotal) => reply({ kind: 'progress', runId, casesDone, casesTotal }));
      reply({ kind: 'verdict', runId, verdict: grade(room, exercise, request.source, request.seed, onProgress) });
    }
  } catch (error) {
    reply({ kind: 'failed', runId, message: String((error as Error)?.message ?? error) });
  }
}

async function open(wasm: WebAssembly.Module | string): Promise<void> {
  try {
    const engine = typeof wasm === 'string' ? await fetchEngine(wasm) : wasm;
    room = { author: await Sandbox.open(engine), learner: await Sandbox.open(engine) };
    reply({ kind: 'ready' });
  } catch (error) {
    reply({ kind: 'unusable', message: String((error as Error)?.message ?? error) });
  }
}

/** Compiled from the bytes: streaming needs a server that knows the type of a .wasm file, and not every static host does. */
async function fetchEngine(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the engine could not be fetched (${response.status})`);
  return compileEngine(new Uint8Array(await response.arrayBuffer()));
}
