import * as z from 'zod/mini';

/** What an author has to fix: where it is, what was found there, what was expected, and how to fix it. Text is made of it by `faultLines` alone. */
export const AuthorFault = z.object({
  /** Its path, seen from the folder of the exercise or lesson. */
  file: z.string(),
  /** Counted from 1. */
  line: z.exactOptional(z.number()),
  /** Counted from 1, in UTF-16 code units. */
  column: z.exactOptional(z.number()),
  /** A place in a YAML or JSON file: fields and positions from the outside in. Whoever has the file's text finds the line by it. */
  path: z.exactOptional(z.array(z.union([z.string(), z.number()]))),
  /** A sentence. */
  found: z.string(),
  /** What stands after "Expected:". */
  expected: z.exactOptional(z.string()),
  /** A sentence that says what to do. */
  fix: z.exactOptional(z.string()),
});

export type AuthorFault = z.infer<typeof AuthorFault>;

/** The exercise itself is at fault: never counted against a learner. */
export class BrokenExercise extends Error {
  override name = 'BrokenExercise';
  readonly faults: readonly AuthorFault[];

  constructor(...faults: AuthorFault[]) {
    super(faults.map((fault) => faultText(fault)).join('\n'));
    this.faults = faults;
  }
}

/** A fault as an author reads it, line by line. `place`: how the file is called there, where its name alone does not say. */
export const faultLines = ({ file, line, column, found, expected, fix }: AuthorFault, place = file): string[] => [
  `${place}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : `:${column}`}: ${found}`,
  ...(expected === undefined ? [] : [`  Expected: ${expected}`]),
  ...(fix === undefined ? [] : [`  To fix: ${fix}`]),
];

/** The same as one text, for a page or an `Error`. */
export const faultText = (fault: AuthorFault): string => faultLines(fault).join('\n');
