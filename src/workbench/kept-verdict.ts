import * as z from 'zod/mini';
import { Foreign, type Value } from '../../graders/value.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { fromPlain, type Json, toPlain } from '../record/plain.ts';

/** A verdict as the record keeps it. */
export const keepVerdict = (verdict: Verdict): Json => toPlain(verdict);

/** A verdict out of the record; undefined where it is none (of another version, or from a file that was made up). */
export function readVerdict(kept: Json): Verdict | undefined {
  try {
    const parsed = KeptVerdict.safeParse(fromPlain(kept));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const count = z.number().check(z.nonnegative());

/** By hand: a schema that tries every kind of value takes half a second for the largest result there is. */
function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value !== 'object') return ['undefined', 'boolean', 'number', 'string'].includes(typeof value);
  return value === null || value instanceof Float64Array || value instanceof Foreign || Object.values(value).every(isValue);
}

const Value = z.custom<Value>(isValue);

const Counterexample = z.object({
  args: z.array(Value),
  call: z.string(),
  expected: Value,
  actual: z.exactOptional(Value),
  origin: z.object({
    kind: z.enum(['edge', 'golden', 'generated', 'sized']),
    case: count,
    before: z.exactOptional(z.string()),
    questions: count,
  }),
});

const SourceError = z.object({
  name: z.string(),
  message: z.string(),
  line: z.exactOptional(count),
  column: z.exactOptional(count),
  advice: z.exactOptional(z.string()),
});

const graded = {
  exercise: z.string(),
  exerciseVersion: z.string(),
  seed: z.number(),
  casesRun: count,
  casesRight: count,
  casesTotal: count,
  work: z.object({ learner: count, reference: count }),
  verdictHash: z.string(),
  console: z.object({ lines: z.array(z.string()), dropped: count }),
  growth: z.exactOptional(
    z.object({
      sizes: z.array(count),
      learner: z.array(count),
      reference: z.array(count),
      factor: count,
      exponent: z.object({ learner: z.number(), reference: z.number() }),
    }),
  ),
};

const KeptVerdict: z.ZodMiniType<Verdict> = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('accepted'), ...graded }),
  z.object({
    verdict: z.literal('wrong_answer'),
    ...graded,
    counterexample: Counterexample,
    difference: z.object({
      path: z.array(z.union([z.number(), z.string()])),
      message: z.string(),
      absolute: z.exactOptional(z.number()),
      relative: z.exactOptional(z.number()),
    }),
    mistake: z.exactOptional(z.object({ name: z.string(), feedback: z.string() })),
    relation: z.exactOptional(z.string()),
    law: z.exactOptional(z.string()),
  }),
  z.object({ verdict: z.literal('run_time_error'), ...graded, counterexample: z.exactOptional(Counterexample), error: SourceError }),
  z.object({
    verdict: z.literal('time_limit_exceeded'),
    ...graded,
    counterexample: z.exactOptional(Counterexample),
    by: z.enum(['case', 'factor', 'watchdog']),
  }),
  z.object({ verdict: z.literal('memory_limit_exceeded'), ...graded, counterexample: z.exactOptional(Counterexample) }),
  z.object({ verdict: z.literal('output_limit_exceeded'), ...graded, counterexample: z.exactOptional(Counterexample) }),
  z.object({ verdict: z.literal('compile_error'), ...graded, error: SourceError }),
  z.object({ verdict: z.literal('judge_error'), ...graded, message: z.string() }),
]);
