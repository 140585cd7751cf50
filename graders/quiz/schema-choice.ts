import { z } from 'zod';
import { common, Feedback, Text, unique } from './schema-fields.ts';

/** One of the answers to choose from: a right one, or a wrong one with its feedback. */
const Option = z
  .strictObject({
    text: Text,
    right: z.literal(true).optional(),
    /** Needed by every wrong option. */
    feedback: Feedback.optional(),
  })
  .superRefine((option, context) => {
    if (option.right === undefined && option.feedback === undefined)
      context.addIssue({ code: 'custom', path: ['feedback'], message: 'feedback for who picks this wrong option' });
    if (option.right === true && option.feedback !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['feedback'],
        message: 'no feedback on a right option: its explanation is the `because` of the question',
      });
  });

const options = z
  .array(Option)
  .min(2)
  .superRefine((list, context) =>
    unique(
      list.map((option) => option.text),
      context,
      'text',
    ),
  );

/** One option is right. */
export const Single = z.strictObject({
  kind: z.literal('single'),
  ...common,
  /** Exactly one is right. Their order means nothing: the page shuffles them. */
  options: options.refine((list) => countRight(list) === 1, { error: 'exactly one option with `right: true`' }),
  /** Set where the options are a scale and shuffling would only confuse. */
  keepOrder: z.boolean().default(false),
});

/** Several may be right. */
export const Multiple = z.strictObject({
  kind: z.literal('multiple'),
  ...common,
  /** The options: at least one right and one wrong. */
  options: options.refine((list) => countRight(list) >= 1 && countRight(list) < list.length, {
    error: 'at least one right and one wrong option',
  }),
  /** Set where the options are a scale. */
  keepOrder: z.boolean().default(false),
  /** Said when a right option was left out; must not tell which. */
  missed: Feedback,
});

const countRight = (list: readonly { right?: true | undefined }[]): number => list.filter(({ right }) => right === true).length;
