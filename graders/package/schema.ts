import { z } from 'zod';

/** The version of the package's own shape; a site refuses packages with a higher one. */
export const PACKAGE_FORMAT = 1;

/** Lower-case words joined by hyphens: the exercise id, the same in folder, URL, database and CSV. */
export const ExerciseId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as additive-fusion')
  .max(60);

const Identifier = z.string().regex(/^[A-Za-z_$][\w$]*$/, 'a JavaScript identifier');

/** A sentence that stands beside a lamp. The longest of the course has 95. */
const MISREADING_CHARACTERS = 200;

const within = { absolute: z.number().min(0), relative: z.number().min(0) };

/** The name of a field of the result, or the place of an item in a tuple, from 0. */
const ResultField = z.string().regex(/^(\d+|[A-Za-z_$][\w$]*)$/, 'a field of the result, or the place of a tuple, from 0');

/** `exercise.yaml`: what an author says about the exercise. */
export const ExerciseSettings = z.strictObject({
  /** Shown above the statement. */
  title: z.string().min(1),
  /** The function that a solution defines. */
  entry: Identifier,
  /**
   * Its TypeScript type; `Vec` is number[], `Mat` is number[][]. Of a class with operations it begins with `new`; of several functions it is
   * the record of them.
   */
  signature: z.string().min(1),
  /** Methods of the class that the entry is, or functions of which the entry is one: a case is a list of calls of them. */
  operations: z.array(Identifier).min(1).max(20).optional(),
  /** 1 (five lines) to 5 (an afternoon). */
  difficulty: z.int().min(1).max(5),
  /**
   * Right if |actual − expected| ≤ absolute + relative · |expected|, element by element. `fields`: fields of the result, or places of a tuple,
   * with a tolerance of their own.
   */
  tolerance: z.strictObject({ ...within, fields: z.record(ResultField, z.strictObject(within)).optional() }),
  /** `values`: element by element. `joint-sign`: the vectors in fields a and b may be flipped together. `accept`: accept.ts decides. */
  compare: z.enum(['values', 'joint-sign', 'accept']).default('values'),
  /** A solution may do `factor` times the reference's work on the runs of growing size. Needs `sized` and `sizes` in inputs.ts. */
  work: z.strictObject({ factor: z.number().gt(1) }).optional(),
  /**
   * What each group of cases is worth beside the others, where a part of them counts: `edge`, `golden`, `generated`, `sized`, or the names
   * that inputs.ts gives to groups of edges. Instructors choose whether parts count.
   */
  points: z.record(z.string().min(1).max(40), z.number().min(0).max(1000)).optional(),
  /** Conventions, each a sentence that the statement shows: base, axis, ties, empty input … */
  contract: z.record(z.string(), z.string().min(1)).default({}),
  /** When a call must throw, as a sentence that the statement shows. Without it, a reference that throws is at fault. */
  throws: z.string().min(1).optional(),
  /** The mildest first. */
  hints: z.array(z.string().min(1)).default([]),
  /** Short calls that together tell the known mistakes from a right solution: as few as there can be. The page says how many are enough. */
  examples: z.array(z.string().min(1)).optional(),
  /**
   * What each known mistake does, by its name, in one sentence to somebody who has not made it (`Leaves out the bias.`): the feedback in its
   * file speaks to who has.
   */
  misreadings: z.record(ExerciseId, z.string().min(1).max(MISREADING_CHARACTERS)).optional(),
  /** Variables and functions of reference.ts that a learner's values may be held against, in the order of the reference. */
  steps: z.array(Identifier).min(1).optional(),
  /**
   * `class`: nothing that decides or explains leaves the author: no page and no file of the site holds the reference, the other solutions, the
   * known mistakes, the laws or the inputs. Run and Submit are judged by the server of a class. Without it, whoever opens the page is judged in
   * their browser.
   */
  judgedBy: z.literal('class').optional(),
  /** Mutants of the reference that no input can tell from it, and why. */
  equivalentMutants: z.array(z.strictObject({ mutant: z.string(), reason: z.string().min(1) })).default([]),
});

/** JSON has no Infinity and no NaN: they are written as these strings. */
const Datum: z.ZodType<Datum> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(Datum), z.record(z.string(), Datum)]),
);
export type Datum = null | boolean | number | string | Datum[] | { [field: string]: Datum };

/** `golden.json`: cases whose values were computed outside this project. */
export const GoldenCase = z.strictObject({
  args: z.array(Datum),
  expected: Datum,
  /** What computed it, outside this project: library, version and call, as in `scipy 1.10.1: scipy.stats.entropy(weights, base)`. */
  source: z.string().min(1),
});

/** A solution that the author wrote to try the judge. */
export const AuthorSubmission = z.strictObject({
  /** File name without `.ts`. */
  name: ExerciseId,
  /** The folder it lies in: what the judge must say of it. */
  verdict: z.enum(['accepted', 'wrong_answer', 'time_limit_exceeded']),
  /** The file's doc comment: for `wrong_answer` the feedback to a learner who makes this mistake. */
  feedback: z.string(),
  /** TypeScript. */
  source: z.string(),
});

/** Without the one, nothing would decide; without the other, what decides would not stand where one looks for it. */
const hasItsChecker = ({ compare, accept }: { compare: string; accept?: string | undefined }): boolean =>
  (compare === 'accept') === (accept !== undefined);

/** An exercise as plain data. Everything that can run in it is source text and runs only in the sandbox. */
export const ExercisePackage = ExerciseSettings.extend({
  format: z.literal(PACKAGE_FORMAT),
  id: ExerciseId,
  /** Markdown with maths; no components, no HTML. */
  statement: z.string(),
  starter: z.string(),
  reference: z.string(),
  /** Exports `edges`, `inputs(draw)` and, where growth matters, `sized(draw, n)` and `sizes`. */
  inputs: z.string(),
  laws: z.string().optional(),
  /** Exports `accept(actual, args, expected, close)`, where `compare` is `accept`. */
  accept: z.string().optional(),
  /** Makes the functions that are arguments: a case names one, `['polynomial', [0, 1]]`. */
  functions: z.string().optional(),
  /** The rows of data.csv, or what data.json holds: `data` in inputs.ts. */
  data: Datum.optional(),
  /** Exports `draw(args, expected, actual)`: a picture of the input that fails. */
  draw: z.string().optional(),
  golden: z.array(GoldenCase),
  submissions: z.array(AuthorSubmission),
}).refine(hasItsChecker, { path: ['accept'], message: 'accept.ts belongs to compare: accept, and to no other' });

export type ExerciseId = z.infer<typeof ExerciseId>;
export type ExerciseSettings = z.infer<typeof ExerciseSettings>;
export type GoldenCase = z.infer<typeof GoldenCase>;
export type AuthorSubmission = z.infer<typeof AuthorSubmission>;
export type ExercisePackage = z.infer<typeof ExercisePackage>;
