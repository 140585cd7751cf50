import { z } from 'zod';

/** Inline Markdown with maths; `\val{expression}` becomes a computed value. Unquoted 0 and false count as the text that they show. */
export const Text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).trim())
  .refine((text) => text !== '', { error: 'some text' });

/** JavaScript over the parameters of the question and the helpers. */
export const Expression = Text;

export const ItemPosition = z.int().min(1);

/** Said of one particular wrong answer: what was confused, and the next question to ask oneself. */
export const Feedback = Text;

/** What every question has. */
export const common = {
  /** Names the question in the learner's record for ever; unique in its lesson. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'lower-case words joined by hyphens' })
    .max(60),
  /** The slug of the earlier lesson that a question is about, if it looks back. */
  from: z
    .string()
    .regex(/^\d{2,}-[a-z0-9-]+$/, { error: 'the slug of an earlier lesson' })
    .optional(),
  /** The question itself. */
  ask: Text,
  /** Shown after the right answer: why it is right. */
  because: Text.optional(),
};

/** Where a check reports to. */
export interface Issues {
  addIssue(issue: { code: 'custom'; path: (string | number)[]; message: string }): void;
}

/** Reports every text that occurred before. */
export function unique(texts: string[], context: Issues, field?: string): void {
  texts.forEach((text, at) => {
    const first = texts.indexOf(text);
    if (first < at)
      context.addIssue({
        code: 'custom',
        path: field === undefined ? [at] : [at, field],
        message: `something that differs from number ${first + 1}`,
      });
  });
}

/** Reports a position behind the end. */
export function within(position: number, length: number, context: Issues, path: (string | number)[]): void {
  if (position > length) context.addIssue({ code: 'custom', path, message: `a position from 1 to ${length}` });
}
