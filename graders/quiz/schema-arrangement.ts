import { z } from 'zod';
import { common, Feedback, ItemPosition, Text, unique, within } from './schema-fields.ts';

/** Items are put into order. */
export const Order = z
  .strictObject({
    kind: z.literal('order'),
    ...common,
    /** The items in the right order; the page shuffles them. */
    items: z
      .array(Text)
      .min(3)
      .superRefine((items, context) => unique(items, context)),
    wrong: z
      .array(
        z.strictObject({
          /** The later item of the two, counted from 1 in the right order … */
          item: ItemPosition,
          /** … that was put before this earlier one. */
          before: ItemPosition,
          feedback: Feedback,
        }),
      )
      .default([]),
    /** Said of any other wrong order. */
    otherwise: Feedback,
  })
  .superRefine((question, context) => {
    question.wrong.forEach(({ item, before }, at) => {
      within(item, question.items.length, context, ['wrong', at, 'item']);
      if (before >= item)
        context.addIssue({
          code: 'custom',
          path: ['wrong', at, 'before'],
          message: `a position lower than ${item}: item ${item} before item ${before} is right`,
        });
    });
  });

/** Pairs are joined. */
export const Match = z
  .strictObject({
    kind: z.literal('match'),
    ...common,
    /** What belongs together. No text may occur twice on one side. */
    pairs: z
      .array(z.strictObject({ left: Text, right: Text }))
      .min(3)
      .superRefine((pairs, context) => {
        unique(
          pairs.map(({ left }) => left),
          context,
          'left',
        );
        unique(
          pairs.map(({ right }) => right),
          context,
          'right',
        );
      }),
    wrong: z
      .array(
        z.strictObject({
          /** Position of the pair whose left side was joined …  */
          left: ItemPosition,
          /** … with the right side of this pair. */
          right: ItemPosition,
          feedback: Feedback,
        }),
      )
      .default([]),
    /** Said of any other wrong pair. */
    otherwise: Feedback,
  })
  .superRefine((question, context) => {
    question.wrong.forEach(({ left, right }, at) => {
      within(left, question.pairs.length, context, ['wrong', at, 'left']);
      within(right, question.pairs.length, context, ['wrong', at, 'right']);
      if (left === right) context.addIssue({ code: 'custom', path: ['wrong', at], message: 'two different pairs: this one is right' });
    });
  });
