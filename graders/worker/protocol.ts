import type { Drawn, DrawnCase } from '../drawing/draw-case.ts';
import type { Example } from '../examples/example.ts';
import type { ExamplesRun } from '../examples/judge-examples.ts';
import type { ExercisePackage } from '../package/schema.ts';
import type { Evaluated } from '../expressions.ts';
import type { Value } from '../value.ts';
import type { Asked, Seen } from '../trace/see.ts';
import type { Verdict } from '../verdict.ts';
import type { Applicable } from './applied.ts';

/** What the page (or Node) asks of the worker. The first message is `open`. */
export type Request =
  /** `wasm`: the compiled engine, or the address to fetch it from. */
  | { kind: 'open'; wasm: WebAssembly.Module | string }
  /** The exercise that what follows is about. Sent once for many runs: a package is larger than a submission and its verdict. */
  | { kind: 'exercise'; package: ExercisePackage }
  /** Open that exercise and make the cases of a seed, before anybody asks. Nothing comes back. */
  | { kind: 'prepare'; seed: number }
  /** Grade one submission. `isFollowed`: whether somebody is shown how far it is. */
  | { kind: 'grade'; runId: number; source: string; seed: number; isFollowed: boolean }
  /** Values of expressions over the helpers and the reference; with `source`, over that solution instead, in the learner sandbox. */
  | { kind: 'evaluate'; runId: number; expressions: string[]; source?: string }
  /** Judge the examples that a learner wrote; with `source`, also run that code on those whose value is right. */
  | { kind: 'examples'; runId: number; examples: Example[]; source?: string }
  /** The values of the variables of a source on one input; with `hasSteps`, held against the named steps of the reference. */
  | { kind: 'see'; runId: number; source: string; asked: Asked; hasSteps: boolean }
  /** The author's picture of a case. */
  | { kind: 'draw'; runId: number; drawn: DrawnCase }
  /** The value of a function over a solution, in the learner sandbox, for arguments that come as data. It needs no exercise. */
  | { kind: 'apply'; runId: number; applicable: Applicable; args: Value[] };

/** What the worker answers. */
export type Reply =
  /** The engine is there and is the build that this project knows. */
  | { kind: 'ready' }
  /** The engine could not be started. */
  | { kind: 'unusable'; message: string }
  /** How far it is, now and then; also tells the watchdog that the worker is alive. */
  | { kind: 'progress'; runId: number; casesDone: number; casesTotal: number }
  | { kind: 'verdict'; runId: number; verdict: Verdict }
  | { kind: 'values'; runId: number; values: Evaluated[] }
  | { kind: 'examples'; runId: number; run: ExamplesRun }
  | { kind: 'seen'; runId: number; seen: Seen }
  | { kind: 'drawn'; runId: number; drawn: Drawn }
  /** The run ended in a fault of the engine's own. */
  | { kind: 'failed'; runId: number; message: string };
