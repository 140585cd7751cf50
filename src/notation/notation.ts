/** `content/notation.yaml`: every symbol of the lessons' formulas, by what it stands for. */
import { z } from 'zod';
import { readContent } from './located-fault.ts';

export const NOTATION_FILE = 'content/notation.yaml';

/** The part of an address behind `#`: lower-case words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case words joined by hyphens, such as x-tilde');

/** Lessons by their numbers; each once. */
const lessonNumbers = z
  .array(z.int().positive())
  .min(1)
  .refine((numbers) => new Set(numbers).size === numbers.length, 'each lesson once');

const symbolSchema = z.strictObject({
  id: idSchema,
  /** TeX, with the course's macros: the letter as the lesson that introduces it has it. Several are separated by `,\ `. */
  tex: z.string().min(1),
  /** Whose it is; absent where it belongs to neither side. */
  ink: z.enum(['A', 'B', 'AB']).optional(),
  /** What it is, in the words of the lessons: inline Markdown with formulas, without a full stop. */
  is: z.string().regex(/[^.]$/, 'no full stop at the end'),
  /** Names that one may know it by. */
  also: z.array(z.string().min(1)).default([]),
  /** How large it is: inline Markdown with formulas. */
  shape: z.string().optional(),
  /** Numbers of the lessons that use it in this sense; the first introduces it. */
  lessons: lessonNumbers,
});

const notationSchema = z.strictObject({
  groups: z.array(z.strictObject({ id: idSchema, title: z.string().min(1), symbols: z.array(symbolSchema).min(1) })),
});

export type NotationGroup = z.infer<typeof notationSchema>['groups'][number];
export type NotationSymbol = NotationGroup['symbols'][number];

/** The groups in the order of the page. Throws an error for the author, with file and line. */
export function parseNotation(text: string): NotationGroup[] {
  const { data, lineAt } = readContent(
    NOTATION_FILE,
    text,
    notationSchema,
    'A symbol has id, tex, is and lessons, and may have ink, also and shape.',
  );
  const seen = new Set<string>();
  data.groups.forEach((group, at) => {
    claim(group.id, ['groups', at, 'id']);
    group.symbols.forEach(({ id }, place) => {
      claim(id, ['groups', at, 'symbols', place, 'id']);
    });
  });
  return data.groups;

  function claim(id: string, path: PropertyKey[]): void {
    if (seen.has(id)) throw new Error(`${NOTATION_FILE}:${lineAt(path)}: ${id} is there twice. An id is an address: give each its own.`);
    seen.add(id);
  }
}
