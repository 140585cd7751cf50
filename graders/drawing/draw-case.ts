import { BrokenExercise } from '../messages/author-fault.ts';
import { untyped } from '../judge/checker.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { loadAuthorFile } from '../program.ts';
import { WORK_PER_DRAWING } from '../sandbox/limits.ts';
import { describeOutcome, type Outcome } from '../sandbox/outcome.ts';
import type { Drawing } from '../sandbox/realm/drawing.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import { TooLarge } from '../sandbox/value-codec.ts';
import { holdsForeign, isRecord, isThrown, type Value } from '../value.ts';

/** A case as it is drawn. */
export interface DrawnCase {
  args: Value[];
  expected: Value;
  /** Absent where the run gave no value. */
  actual?: Value;
}

/** What becomes of it. No verdict depends on it. */
export type Drawn =
  | { kind: 'drawing'; drawing: Drawing }
  /** The author has nothing to show of this case. */
  | { kind: 'none' }
  /** Why there is no picture, for the author. */
  | { kind: 'failed'; reason: string };

/** Characters of a picture and of its sentence. A table of 16 × 16 fields takes some 20,000. */
export const SVG_CHARACTERS = 40_000;
export const SAYS_CHARACTERS = 400;

/** Draws cases by the author's `draw.ts`, in the author sandbox. Its SVG is not yet sanitised: that is for whoever shows it. */
export function drawerOf(author: Sandbox, { draw }: Pick<ExercisePackage, 'draw'>): (drawn: DrawnCase) => Drawn {
  if (draw === undefined) return () => ({ kind: 'none' });
  try {
    const program = loadDrawer(author, draw);
    return (drawn) => drawCase(author, program, drawn);
  } catch (error) {
    if (error instanceof BrokenExercise) return () => failed(error.message);
    throw error;
  }
}

const loadDrawer = (author: Sandbox, draw: string): Program =>
  loadAuthorFile(
    author,
    'draw.ts',
    draw,
    { names: ['draw'], functions: ['draw'] },
    { expected: 'a function draw(args, expected, actual).', fix: 'Export it.' },
  );

function drawCase(author: Sandbox, program: Program, { args, expected, actual }: DrawnCase): Drawn {
  if (isThrown(expected)) return { kind: 'none' };
  const given = actual === undefined || holdsForeign(actual) ? undefined : untyped(actual);
  try {
    return drawnBy(author.call(program, 'draw', [args, expected, given], 'apply', WORK_PER_DRAWING));
  } catch (error) {
    if (error instanceof TooLarge) return failed(error.message);
    throw error;
  }
}

function drawnBy(outcome: Outcome): Drawn {
  if (outcome.kind !== 'value') return failed(`draw ${describeOutcome(outcome)}.`);
  const { value } = outcome;
  if (value === null) return { kind: 'none' };
  if (!isRecord(value) || typeof value.svg !== 'string' || typeof value.says !== 'string')
    return failed('draw returned something other than { svg, says }, two texts, or null.');
  const { svg, says } = value;
  if (svg.length > SVG_CHARACTERS) return failed(`svg has ${svg.length} characters; there may be ${SVG_CHARACTERS}.`);
  if (says.trim() === '') return failed('says is empty: nobody who does not see the picture learns what it shows.');
  if (says.length > SAYS_CHARACTERS) return failed(`says has ${says.length} characters; there may be ${SAYS_CHARACTERS}.`);
  return { kind: 'drawing', drawing: { svg, says } };
}

const failed = (reason: string): Drawn => ({ kind: 'failed', reason });
