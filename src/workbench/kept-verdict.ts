import { NO_CASES } from '../../graders/judge/case-marks.ts';
import { say } from '../../graders/messages/message.ts';
import { Verdict } from '../../graders/verdict.ts';
import { fromPlain, type Json, toPlain } from '../record/plain-json.ts';

/** A verdict as the record keeps it. */
export const keepVerdict = (verdict: Verdict): Json => toPlain(verdict);

/** A verdict out of the record; undefined where it is none (of another version, or from a file that was made up). */
export function readVerdict(kept: Json): Verdict | undefined {
  try {
    const parsed = Verdict.safeParse(upgraded(fromPlain(kept)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A verdict that was kept before it told case by case, and before its sentences were data: these stay as they were written then.
 * Anything else comes back as it is.
 */
function upgraded(kept: unknown): unknown {
  if (!isFields(kept)) return kept;
  const { error, remark, ...others } = kept;
  const diagnosed = {
    ...others,
    ...(error !== undefined && { error: withDiagnosis(error) }),
    ...(remark !== undefined && { remark: withDiagnosis(remark) }),
  };
  if ('cases' in kept) return diagnosed;
  const { difference, relation, message, ...rest } = diagnosed as Record<string, unknown>;
  return {
    ...NO_CASES,
    ...rest,
    ...(isFields(difference) && { difference: { ...difference, message: written(difference.message) } }),
    ...(relation !== undefined && { relation: written(relation) }),
    ...(message !== undefined && { faults: [{ file: 'exercise.yaml', found: message }] }),
  };
}

const isFields = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data);

/** An error or a remark whose sentences were no data yet. */
function withDiagnosis(kept: unknown): unknown {
  if (!isFields(kept) || 'diagnosis' in kept) return kept;
  const { message, advice, ...rest } = kept;
  return { ...rest, diagnosis: { code: 'kept', values: { message, ...(advice !== undefined && { advice }) } } };
}

const written = (text: unknown) => say('text', { text: String(text) });
