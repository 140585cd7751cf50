import * as z from 'zod/mini';

/** What a learner answered, in keys: it can be kept, and read again after the author has moved or added options. */
export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), option: z.nullable(z.string()) }),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(z.string()) }),
  /** The text as it was typed. */
  z.strictObject({ kind: z.literal('number'), text: z.string() }),
  /** One text a gap, as typed. */
  z.strictObject({ kind: z.literal('cloze'), texts: z.array(z.string()) }),
  /** Keys from first to last. */
  z.strictObject({ kind: z.literal('order'), items: z.array(z.string()) }),
  /** Key of the left side → key of the right side. */
  z.strictObject({ kind: z.literal('match'), pairs: z.record(z.string(), z.string()) }),
]);

export type Answer = z.infer<typeof Answer>;
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;
