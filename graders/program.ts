import { AUTHOR_HEAP_BYTES } from './memory/memory-limits.ts';
import { BrokenExercise } from './messages/author-fault.ts';
import { diagnosisText } from './messages/diagnosis-text.ts';
import { describeOutcome, type Outcome } from './sandbox/outcome.ts';
import type { Program, Sandbox } from './sandbox/sandbox.ts';
import { prepare, type Script } from './source/prepare.ts';
import { unusedName } from './source/unused-name.ts';
import type { SourceError } from './verdict.ts';

/** What a source is asked for. */
export interface Wanted {
  /** Globals to look up; one that the source does not define is absent from the program. */
  names: readonly string[];
  /** Those of `names` that have to be functions. */
  functions?: readonly string[];
  /**
   * Names of the project's own, which stand beside the program. Where the source has one, another is taken instead, so that no name of a
   * learner's is in the way; in `names`, and in the program, they are what they are here.
   */
  own?: readonly string[];
  /** What is loaded instead of the script itself: the script with a driver around it. `own`: what a name of `own` is called there. */
  around?: (code: string, own: (name: string) => string) => string;
  /** A script that runs first. */
  before?: (own: (name: string) => string) => string;
  /** Ticks that loading may take. */
  workAllowed?: number;
}

export type Loaded =
  /** `work`: ticks of loading it. */
  | { kind: 'loaded'; program: Program; script: Script; work: number }
  /** It cannot be run: a syntax error, or a construct that is more than a type. */
  | { kind: 'refused'; error: SourceError }
  /** It threw, or met a limit, while it was loaded. */
  | { kind: 'failed'; outcome: Outcome; script: Script }
  /** It loads, and does not define one of `functions`. */
  | { kind: 'no-entry'; missing: string; script: Script };

/** Makes a TypeScript source ready and loads it: the one way in which a learner's or an author's code gets into a sandbox. */
export function loadProgram(
  sandbox: Sandbox,
  source: string,
  { names, functions = [], own = [], around = same, before, workAllowed }: Wanted,
): Loaded {
  const prepared = prepare(source);
  if (prepared.kind === 'refused') return prepared;
  const { script } = prepared;
  const called = new Map(own.map((name) => [name, unusedName(name, script.source)]));
  const calledHere = (name: string): string => called.get(name) ?? name;
  const load = sandbox.load(around(script.code, calledHere), names.map(calledHere), workAllowed, before?.(calledHere));
  if (load.kind === 'failed') return { kind: 'failed', outcome: load.outcome, script };
  const program = { ...load.program, globals: renamed(load.program.globals, names, calledHere) };
  const missing = functions.find((name) => !sandbox.isFunction(program, name));
  if (missing !== undefined) return { kind: 'no-entry', missing, script };
  return { kind: 'loaded', program, script, work: load.work };
}

/** The globals under the names by which they were asked for. */
const renamed = (globals: Program['globals'], names: readonly string[], calledHere: (name: string) => string): Program['globals'] =>
  new Map(
    names.flatMap((name) => {
      const address = globals.get(calledHere(name));
      return address === undefined ? [] : [[name, address]];
    }),
  );

const same = (code: string): string => code;

/** What an author's file has to define, in words. */
export interface Needed {
  /** `a function inputs(draw)`. */
  expected: string;
  fix: string;
}

/** Loads a file of the author's. Throws `BrokenExercise`, which names the file, where it does not load or lacks its entry. */
export function loadAuthorFile(sandbox: Sandbox, file: string, source: string, wanted: Wanted, needed?: Needed): Program {
  const loaded = loadProgram(sandbox, source, wanted);
  switch (loaded.kind) {
    case 'loaded':
      if (loaded.program.snapshot.heap.length <= AUTHOR_HEAP_BYTES) return loaded.program;
      throw new BrokenExercise({
        file,
        found: `The file holds more than ${AUTHOR_HEAP_BYTES / 2 ** 20} MiB of memory once it is loaded.`,
        fix: 'Make large lists in the function that needs them.',
      });
    case 'refused':
      throw refusedFile(file, loaded.error);
    case 'failed':
      throw new BrokenExercise({ file, found: `The file ${describeOutcome(loaded.outcome)} while it was loaded.` });
    case 'no-entry':
      throw new BrokenExercise({ file, found: `There is no function ${loaded.missing}.`, ...needed });
    default:
      return loaded satisfies never;
  }
}

/** The JavaScript of an author's source, to be put before other code. Throws `BrokenExercise`. */
export function authorScript(file: string, source: string): string {
  const prepared = prepare(source);
  if (prepared.kind === 'refused') throw refusedFile(file, prepared.error);
  return prepared.script.code;
}

function refusedFile(file: string, { diagnosis, line, column }: SourceError): BrokenExercise {
  const { message, advice } = diagnosisText(diagnosis);
  return new BrokenExercise({
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    found: message,
    ...(advice !== undefined && { fix: advice }),
  });
}
