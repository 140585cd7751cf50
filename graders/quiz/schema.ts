import { z } from 'zod';
import { Match, Order } from './schema-arrangement.ts';
import { Multiple, Single } from './schema-choice.ts';
import { unique } from './schema-fields.ts';
import { Cloze, NumberKind } from './schema-typed.ts';

/** A question as its author writes it. */
export const QuestionSource = z.discriminatedUnion('kind', [Single, Multiple, NumberKind, Cloze, Order, Match]);

/** `quiz.yaml`: the questions of a lesson, in the order in which they are asked. */
export const QuizSource = z.strictObject({
  questions: z
    .array(QuestionSource)
    .min(1)
    .superRefine((questions, context) =>
      unique(
        questions.map(({ id }) => id),
        context,
        'id',
      ),
    ),
});

export type QuestionSource = z.infer<typeof QuestionSource>;
export type QuizSource = z.infer<typeof QuizSource>;
export type SourceOf<Kind extends QuestionSource['kind']> = Extract<QuestionSource, { kind: Kind }>;
