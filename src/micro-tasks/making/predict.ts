import { countNumbers } from '../../../graders/cases/size.ts';
import type { Case } from '../../../graders/cases/case.ts';
import type { Exercise } from '../../../graders/exercise.ts';
import { formatCall } from '../../../graders/judge/format.ts';
import type { KnownMistake } from '../../../graders/explain/known-mistakes.ts';
import { isWithin } from '../../../graders/quiz/tolerance.ts';
import { isList, itemsOf } from '../../../graders/judge/compare.ts';
import { isRecord, type Value } from '../../../graders/value.ts';
import { rounded } from '../../../graders/judge/rounded.ts';
import type { PredictField } from '../task.ts';

/** So many numbers can be worked with in one's head. */
export const INPUT_NUMBERS = 6;

const OUTPUT_NUMBERS = 4;

/** A task without the words of its slips, whose Markdown is rendered last. */
export interface Prediction {
  id: string;
  call: string;
  fields: PredictField[];
  slips: { values: number[]; mistake: KnownMistake }[];
}

/** Asks for the reference's output on a case; undefined where it cannot be worked out in one's head, or where there is nothing to work out. */
export function prediction(exercise: Exercise, name: string, it: Case, mistakes: readonly KnownMistake[]): Prediction | undefined {
  const numbers = countNumbers(it.args);
  if (numbers === 0 || numbers > INPUT_NUMBERS) return undefined;
  const fields = numbersOf(it.expected);
  if (fields === undefined || fields.length === 0 || fields.length > OUTPUT_NUMBERS) return undefined;
  if (fields.every(({ value }) => value === 0)) return undefined;
  const right = fields.map(({ value }) => value);
  const slips = mistakes.flatMap((mistake) => {
    const outcome = mistake.call(it.args);
    const values = outcome.kind === 'value' ? numbersOf(outcome.value)?.map(({ value }) => value) : undefined;
    const isOther = values?.length === right.length && values.some((value, index) => !isWithin(value, right[index] ?? 0));
    return values && isOther ? [{ values, mistake }] : [];
  });
  return { id: `predict/${name}`, call: formatCall(exercise.package.entry, it.args.map(rounded)), fields, slips };
}

/** The numbers of an output in reading order, where it holds finite numbers alone. */
function numbersOf(value: Value, label = ''): PredictField[] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? [{ label: label || 'result', value: value === 0 ? 0 : value }] : undefined;
  const parts: [string, Value][] | undefined = isList(value)
    ? itemsOf(value).map((part, index): [string, Value] => [`${label || 'result'}[${index}]`, part])
    : isRecord(value)
      ? Object.entries(value).map(([field, part]): [string, Value] => [label ? `${label}.${field}` : field, part])
      : undefined;
  const fields = parts?.map(([name, part]) => numbersOf(part, name));
  return fields?.every((field) => field !== undefined) ? fields.flat() : undefined;
}
