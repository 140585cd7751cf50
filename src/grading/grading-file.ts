import { z } from 'zod';
import { type AuthorFault, BrokenExercise } from '../../graders/messages/author-fault.ts';
import { readYaml } from '../../graders/package/located-yaml.ts';
import { pathText, schemaFaults } from '../../graders/package/schema-fault.ts';

const Points = z.number().min(0).max(1000);
const Share = z.number().min(0).max(1);
const By = z.enum(['all-or-nothing', 'case-groups']);

/** A moment with its distance to UTC, so that it is the same on every machine. */
const Moment = z.iso.datetime({ offset: true });

const Groups = z.strictObject({
  edge: z.number().min(0).max(100).default(1),
  golden: z.number().min(0).max(100).default(1),
  generated: z.number().min(0).max(100).default(1),
  sized: z.number().min(0).max(100).default(1),
});

/** `grading.yaml`: what a verdict is worth. Every field may be left out. */
export const Grading = z.strictObject({
  /** Points of an exercise that has no entry of its own. */
  points: Points.default(1),
  /** `all-or-nothing`: accepted or not. `case-groups`: each group of cases by the share that is right. */
  by: By.default('all-or-nothing'),
  /** How much a group weighs beside the others; groups without cases do not count. */
  groups: Groups.prefault({}),
  /** By id: points alone, or points and how they are given. Points of 0 leave it out of the sum. */
  exercises: z.record(z.string(), z.union([Points, z.strictObject({ points: Points.optional(), by: By.optional() })])).prefault({}),
  /** Which of several submissions of one exercise counts: the one with the most points, or the newest by the time that it claims. */
  count: z.enum(['best', 'last']).default('best'),
  /** Until then nothing is late. What claims no time, such as a plain source, is never late. */
  due: Moment.optional(),
  late: z
    .strictObject({
      /** Share of the points that each begun day costs. */
      perDay: Share.default(0),
      /** It never costs more than this share. */
      atMost: Share.default(1),
      /** What comes later has no points. */
      until: Moment.optional(),
    })
    .optional(),
});

export type Grading = z.infer<typeof Grading>;

/** What an exercise is worth and how its points are given: by its own entry, and what that leaves out by what holds for all. */
export function ruleOf({ exercises, points, by }: Grading, exercise: string): Pick<Grading, 'points' | 'by'> {
  const own = Object.hasOwn(exercises, exercise) ? exercises[exercise] : undefined;
  return typeof own === 'number' ? { points: own, by } : { points: own?.points ?? points, by: own?.by ?? by };
}

/** Reads a `grading.yaml`. Throws `BrokenExercise` with every fault, its line and column and how it is fixed. `exercises`: the ids that there are. */
export const readGrading = (file: string, text: string, exercises: readonly string[]): Grading =>
  readRules(file, text, { schema: Grading, exercises });

interface Reading<Rules extends Grading> {
  /** `Grading`, or one with more fields. */
  schema: z.ZodType<Rules> & { shape: object };
  /** The ids that there are. */
  exercises: readonly string[];
  /** How the fields beyond those of `Grading` are written. */
  fixes?: Record<string, string>;
  /** What else is wrong with rules whose fields are right: where, and what. */
  check?: (rules: Rules) => { path: string[]; found: string; fix: string }[];
}

/** Reads rules that have more fields than a `grading.yaml`, with the same care. */
export function readRules<Rules extends Grading>(
  file: string,
  text: string,
  { schema, exercises, fixes = {}, check = () => [] }: Reading<Rules>,
): Rules {
  const read = readYaml(text.replace(/^\uFEFF/, ''));
  if (read.kind === 'unreadable')
    throw new BrokenExercise({
      file,
      ...(read.line && { line: read.line }),
      ...(read.column && { column: read.column }),
      found: `This is not YAML: ${read.found}`,
      ...(read.fix && { fix: read.fix }),
    });
  const parsed = schema.safeParse(read.data ?? {});
  const faults: AuthorFault[] = [];
  const add = (path: PropertyKey[], fault: Omit<AuthorFault, 'file'>) => {
    faults.push({ file, ...read.placeAt(path), ...fault });
  };
  if (!parsed.success)
    for (const issue of parsed.error.issues)
      for (const { path, found, expected, fix } of schemaFaults(issue, read.data, {
        fixes: { ...FIXES, ...fixes },
        expectation,
        fieldsAt: (at) => (at.length === 0 ? Object.keys(schema.shape) : fieldsAt(at)),
      }))
        add([...path], { found: `${pathText(path) || 'the file'}: found ${found}.`, expected: `${expected}.`, ...(fix && { fix }) });
  if (parsed.success) {
    const { due, late } = parsed.data;
    for (const id of Object.keys(parsed.data.exercises))
      if (!exercises.includes(id))
        add(['exercises', id], { found: `There is no exercise ${JSON.stringify(id)}.`, fix: 'Correct its name, or remove the line.' });
    if (late && due === undefined)
      add(['late'], { found: 'late: says what lateness costs, but not from when.', fix: `Write ${FIXES.due}` });
    if (due !== undefined && late?.until !== undefined && Date.parse(late.until) < Date.parse(due))
      add(['late', 'until'], { found: 'late.until: lies before due.', fix: 'Write a later moment.' });
    for (const { path, ...fault } of check(parsed.data)) add(path, fault);
  }
  if (faults.length > 0 || !parsed.success) throw new BrokenExercise(...faults);
  return parsed.data;
}

/** Of the one union and the one format that rules have. */
const expectation = ({ code }: z.core.$ZodIssue): string | undefined =>
  code === 'invalid_union'
    ? 'a number of points, or { points, by }'
    : code === 'invalid_format'
      ? 'a moment with its distance to UTC'
      : undefined;

const FIXES: Record<string, string> = {
  points: 'points: 1 (a number from 0 to 1000)',
  by: 'by: all-or-nothing (or case-groups)',
  count: 'count: best (or last)',
  due: 'due: 2026-03-08T23:59:00+01:00',
  until: 'until: 2026-03-15T23:59:00+01:00',
  perDay: 'perDay: 0.1 (a share from 0 to 1)',
  atMost: 'atMost: 0.5 (a share from 0 to 1)',
  groups: 'groups: { edge: 1, golden: 1, generated: 2, sized: 1 }',
  exercises: 'exercises: { entropy: 2, cca: { points: 3, by: case-groups } }',
};

const fieldsAt = (path: readonly PropertyKey[]): string[] => {
  switch (path.join('.')) {
    case 'late':
      return ['perDay', 'atMost', 'until'];
    case 'groups':
      return Object.keys(Groups.shape);
    default:
      return path.length === 2 && path[0] === 'exercises' ? ['points', 'by'] : [];
  }
};
