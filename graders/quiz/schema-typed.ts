import { z } from 'zod';
import { readRange } from './parameter-range.ts';
import { gapsOf } from './cloze-gaps.ts';
import { common, Expression, Feedback, ItemPosition, Text, within } from './schema-fields.ts';

const Range = z.union([z.string(), z.array(z.number()).min(1)]).superRefine((range, context) => {
  const domain = readRange(range);
  if (typeof domain === 'string') context.addIssue({ code: 'custom', message: domain });
});

/** `NaN` and the like make poor parameters: a parameter is a plain identifier. */
const Parameter = z.string().regex(/^[A-Za-z_]\w*$/, { error: 'a JavaScript identifier' });

/** A number is typed; which one depends on the draw. */
export const NumberKind = z.strictObject({
  kind: z.literal('number'),
  ...common,
  /** Parameters: `2..5` whole numbers, `0.1..0.5` in steps of the last digit, or a list of values. None: the question is always the same. */
  draw: z.record(Parameter, Range).default({}),
  /** The right number. */
  answer: Expression,
  /** Shown behind the field: bits, weights … */
  unit: Text.optional(),
  /** How far off still counts; by default 0.005 · max(1, |right|). */
  tolerance: z.number().min(0).optional(),
  /** Numbers that known mistakes lead to. */
  wrong: z
    .array(
      z.strictObject({
        value: Expression,
        /** A condition: the mistake is looked for only where it holds. */
        when: Expression.optional(),
        feedback: Feedback,
      }),
    )
    .default([]),
  /** Said of any other number. */
  otherwise: Feedback,
});

/** Words are typed into a sentence. */
export const Cloze = z
  .strictObject({
    kind: z.literal('cloze'),
    ...common,
    /** `{{answer}}` is a gap, `{{a|b}}` one where both count. Case and spacing do not matter. */
    text: Text,
    wrong: z
      .array(
        z.strictObject({
          /** Which gap, from 1. */
          gap: ItemPosition,
          answer: Text,
          feedback: Feedback,
        }),
      )
      .default([]),
    /** Said of any other wrong word. */
    otherwise: Feedback,
  })
  .superRefine((question, context) => {
    const { gaps } = gapsOf(question.text);
    if (gaps.length === 0) context.addIssue({ code: 'custom', path: ['text'], message: 'at least one gap, written {{answer}}' });
    if (gaps.some((accepted) => accepted.includes('')))
      context.addIssue({ code: 'custom', path: ['text'], message: 'an answer in every gap' });
    question.wrong.forEach(({ gap }, at) => within(gap, gaps.length, context, ['wrong', at, 'gap']));
  });
