/** `content/glossary.yaml`: the terms of the lessons, what they mean there, and what they are called elsewhere. */
import { z } from 'zod';
import { readContent } from './located-fault.ts';
import { idSchema } from './notation.ts';

export const GLOSSARY_FILE = 'content/glossary.yaml';

const termSchema = z.strictObject({
  /** The part of the address behind `#`, where it is not simply the name in lower case. */
  id: idSchema.optional(),
  name: z.string().min(1),
  /** Number of the lesson that explains it. */
  lesson: z.int().positive(),
  /** One sentence or two: inline Markdown with formulas. */
  says: z.string().regex(/\.$/, 'whole sentences, with a full stop at the end'),
  /** Other names, as other books have them. */
  also: z.array(z.string().min(1)).default([]),
  /** How lessons write it, with the asterisks of emphasis; else the name in lower case, and its plural. */
  written: z.array(z.string().min(1)).optional(),
  /** Numbers of the lessons where the word means something else. */
  except: z.array(z.int().positive()).default([]),
});

const glossarySchema = z.strictObject({ terms: z.array(termSchema).min(1) });

export type Term = Omit<z.infer<typeof termSchema>, 'id' | 'written'> & { id: string; written: string[] };

/** The terms in alphabetical order. Throws an error for the author, with file and line. */
export function parseGlossary(text: string): Term[] {
  const { data, lineAt } = readContent(
    GLOSSARY_FILE,
    text,
    glossarySchema,
    'A term has name, lesson and says, and may have id, also, written and except.',
  );
  const terms = data.terms.map((term) => ({ ...term, id: term.id ?? idOf(term.name), written: term.written ?? formsOf(term.name) }));
  terms.forEach(({ id, name }, at) => {
    if (terms.findIndex((other) => other.id === id) < at)
      throw new Error(
        `${GLOSSARY_FILE}:${lineAt(['terms', at])}: ${name} has the id ${id}, as another term has. Give it an id of its own.`,
      );
  });
  return terms.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function formsOf(name: string): string[] {
  const isAbbreviation = /^[A-Z]{2}/.test(name);
  const form = isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return isAbbreviation ? [form] : [form, `${form}s`];
}
