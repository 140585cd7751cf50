import { z } from 'zod';
import { normalise } from '../source/line-ends.ts';
import { positionAt } from '../source/position.ts';
import type { AuthorFault } from '../messages/author-fault.ts';
import { docComment } from './doc-comment.ts';
import { JSON_DEPTH, jsonDepth } from './json-depth.ts';
import { DATA_FILES, readData } from './read-data.ts';
import { type DataPath, readYaml } from './located-yaml.ts';
import { type ExerciseFiles, isThere, namesIn, textOf } from './exercise-files.ts';
import type { Unreadable } from './file-text.ts';
import { jsonFault } from './json-fault.ts';
import { pathText, type SchemaWords, schemaFaults } from './schema-fault.ts';
import { AuthorSubmission, ExerciseId, type ExercisePackage, ExerciseSettings, GoldenCase, PACKAGE_FORMAT } from './schema.ts';

export type ReadResult = { kind: 'package'; package: ExercisePackage } | { kind: 'broken'; faults: AuthorFault[] };

/** Reads an exercise from its files; `name`: that of their folder. Every fault that can be seen without running anything is reported at once. */
export function readFiles(name: string, files: ExerciseFiles): ReadResult {
  const faults: AuthorFault[] = [];
  const text = (file: string, need: string): string => {
    const read = textOf(files, file);
    if (read.kind === 'text') return normalise(read.text);
    faults.push(
      read.kind === 'missing' ? { file, found: 'The file is missing.', expected: need, fix: 'Write it.' } : unreadable(file, read),
    );
    return '';
  };
  const id = ExerciseId.safeParse(name);
  if (!id.success)
    faults.push({
      file: '.',
      found: `The folder's name is the exercise's id, and is ${JSON.stringify(name)}.`,
      expected: `${ID_RULE}.`,
      fix: 'Rename the folder.',
    });

  const settings = readSettings(text('exercise.yaml', 'title, entry, signature, difficulty and tolerance.'), faults);
  const statement = text('statement.md', 'what the learner reads.');
  const starter = text('starter.ts', 'where the learner starts: the entry function, not yet right.');
  const reference = text('reference.ts', 'the trusted solution: export the entry function.');
  const inputs = text('inputs.ts', 'edges and inputs(draw), exported.');
  const { sources, there } = readOptional(files, faults);
  const data = readData(files, faults);
  if (settings) faults.push(...checkerFaults(settings, there.has('accept')));
  const golden = readGolden(
    text('golden.json', 'cases computed outside this project: { "cases": [{ "args": […], "expected": …, "source": "numpy …" }] }.'),
    faults,
  );
  const submissions = readSubmissions(files, faults);
  if (faults.length > 0 || !settings || !id.success) return { kind: 'broken', faults };
  return {
    kind: 'package',
    package: {
      format: PACKAGE_FORMAT,
      id: id.data,
      ...settings,
      statement,
      starter,
      reference,
      inputs,
      ...sources,
      ...(data !== undefined && { data }),
      golden,
      submissions,
    },
  };
}

/** Sources that an exercise may have, by their files' names without `.ts`. */
const OPTIONAL = ['laws', 'accept', 'draw', 'functions'] as const;

type Optional = (typeof OPTIONAL)[number];

/** Files that have a meaning, beside the solutions. */
export const FILES: readonly string[] = [
  'exercise.yaml',
  'statement.md',
  'starter.ts',
  'reference.ts',
  'inputs.ts',
  'golden.json',
  ...OPTIONAL.map((name) => `${name}.ts`),
  ...DATA_FILES,
];

/** Those that can be read; `there`: those that are there, readable or not. */
function readOptional(
  files: ExerciseFiles,
  faults: AuthorFault[],
): { sources: Partial<Record<Optional, string>>; there: ReadonlySet<Optional> } {
  const sources: Partial<Record<Optional, string>> = {};
  const there = new Set<Optional>();
  for (const name of OPTIONAL) {
    const file = `${name}.ts`;
    const read = textOf(files, file);
    if (read.kind === 'missing') continue;
    there.add(name);
    if (read.kind === 'text') sources[name] = normalise(read.text);
    else faults.push(unreadable(file, read));
  }
  return { sources, there };
}

/** What decides stands in exercise.yaml, and is there. */
function checkerFaults({ compare }: ExerciseSettings, isThere: boolean): AuthorFault[] {
  if (compare === 'accept' && !isThere)
    return [
      {
        file: 'accept.ts',
        found: 'The file is missing, and exercise.yaml says compare: accept.',
        expected: 'a function accept(actual, args, expected, close) that returns true, or a text that says why not.',
        fix: 'Write it, or write compare: values.',
      },
    ];
  if (compare !== 'accept' && isThere)
    return [
      {
        file: 'exercise.yaml',
        path: ['compare'],
        found: `compare: There is an accept.ts, and the exercise compares by ${compare}.`,
        expected: 'compare: accept.',
        fix: 'Write it, or remove accept.ts.',
      },
    ];
  return [];
}

const unreadable = (file: string, { reason, line }: Unreadable): AuthorFault => ({
  file,
  ...(line !== undefined && { line }),
  found: `The file cannot be used: ${reason}.`,
});

const ID_RULE = 'lower-case words joined by hyphens, such as additive-fusion';

/** How a field is written, for an author who left it out or got it wrong. */
const WORDS: SchemaWords = {
  fixes: Object.fromEntries(
    Object.entries({
      title: 'title: Average surprise',
      entry: 'entry: entropy',
      signature: "signature: '(weights: Vec, base: number) => number'",
      operations: 'operations: [push, pop], names of methods or of functions',
      difficulty: 'difficulty: 1 (a whole number from 1, five lines, to 5, an afternoon)',
      tolerance: 'tolerance: { absolute: 1e-9, relative: 1e-9 }',
      compare: 'compare: values (or joint-sign, or accept with an accept.ts)',
      work: 'work: { factor: 10 }',
      points: 'points: { edge: 2, golden: 1, generated: 7 }, a number from 0 to 1000 for each group of cases',
      contract: 'contract: { empty: With no outcomes the entropy is 0. }',
      throws: 'throws: Of no values there is no mean, so the function throws.',
      hints: 'hints: [the mildest first, …]',
      examples: "examples: ['entropy([3, 1, 0], 2)']",
      misreadings: 'misreadings: { ignores-base: Answers in nats. }, the name of each known mistake and a sentence',
      steps: 'steps: [total, p], names of variables in reference.ts',
      equivalentMutants: "equivalentMutants: [{ mutant: 'reference.ts:6 f(a, b) → f(b, a)', reason: f is symmetric. }]",
      cases: '"cases": [{ "args": […], "expected": …, "source": "numpy …" }]',
      args: '"args": [[2, 1, 1], 2]',
      source: '"source": "scipy.stats.entropy(weights, base)", the program that computed it',
      expected: '"expected": 1.5',
      reason: 'reason: f is symmetric, so no input can tell the two apart.',
      mutant: "mutant: 'reference.ts:6 f(a, b) → f(b, a)', as the check prints it",
      absolute: 'tolerance: { absolute: 1e-9, relative: 1e-9 }',
      relative: 'tolerance: { absolute: 1e-9, relative: 1e-9 }',
      fields: 'tolerance: { absolute: 1e-9, relative: 1e-9, fields: { rho: { absolute: 1e-6, relative: 0 } } }',
      factor: 'work: { factor: 10 }, greater than 1',
    }).map(([field, example]) => [field, `Write ${example}`]),
  ),
  fieldsAt: (path) =>
    path.length === 0 ? Object.keys(ExerciseSettings.shape) : path.join() === 'tolerance' ? ['absolute', 'relative', 'fields'] : [],
};

/** The complaints of a schema as faults of a file. */
const faultsOf = (file: string, issues: z.core.$ZodIssue[], data: unknown, lineAt: (path: DataPath) => number | undefined): AuthorFault[] =>
  issues
    .flatMap((issue) => schemaFaults(issue, data, WORDS))
    .map(({ path, found, expected, fix }) => {
      const line = lineAt(path);
      const place = pathText(path) || 'the file';
      return {
        file,
        ...(line !== undefined && { line }),
        found: `${place}: found ${found}.`,
        expected: `${expected}.`,
        ...(fix && { fix }),
      };
    });

function readSettings(source: string, faults: AuthorFault[]): ExerciseSettings | undefined {
  if (source === '') return undefined;
  const file = 'exercise.yaml';
  const read = readYaml(source);
  if (read.kind === 'unreadable') {
    const { line, column, fix } = read;
    faults.push({ file, ...(line && { line }), ...(column && { column }), found: `This is not YAML: ${read.found}`, ...(fix && { fix }) });
    return undefined;
  }
  const parsed = ExerciseSettings.safeParse(read.data);
  if (parsed.success) return parsed.data;
  faults.push(...faultsOf(file, parsed.error.issues, read.data, read.lineAt));
  return undefined;
}

function readGolden(source: string, faults: AuthorFault[]): GoldenCase[] {
  if (source === '') return [];
  const file = 'golden.json';
  if (jsonDepth(source) > JSON_DEPTH) {
    faults.push({
      file,
      found: `The file is nested more than ${JSON_DEPTH} deep.`,
      expected: '{ "cases": [{ "args": […], "expected": … }] }.',
    });
    return [];
  }
  // JSON is YAML, and the YAML parser knows where it stands.
  const located = readYaml(source);
  try {
    const data: unknown = JSON.parse(source);
    const parsed = z.strictObject({ cases: z.array(GoldenCase).min(1) }).safeParse(data);
    if (parsed.success) return parsed.data.cases;
    faults.push(...faultsOf(file, parsed.error.issues, data, located.kind === 'data' ? located.lineAt : () => undefined));
  } catch (error) {
    const fault = jsonFault(source);
    const found = `This is not JSON: ${fault?.found ?? (error as Error).message}`;
    faults.push({ file, ...(fault && positionAt(source, fault.at)), found, ...(fault && { fix: fault.fix }) });
  }
  return [];
}

/** Solutions that an exercise may have: a hundred times as many as most have. */
export const MOST_SOLUTIONS = 1000;

/** Systems leave files of their own in folders. */
const isVisible = (name: string): boolean => !name.startsWith('.');

function misplaced(issues: z.core.$ZodIssue[], verdict: string, name: string): Omit<AuthorFault, 'file'> {
  if (issues.some(({ path }) => path[0] === 'verdict')) {
    return {
      found: `The folder is no verdict: ${verdict}.`,
      expected: 'accepted, wrong_answer or time_limit_exceeded.',
      fix: 'Rename the folder.',
    };
  }
  return { found: `The file’s name is the solution’s, and is ${name}.`, expected: `${ID_RULE}, and .ts.`, fix: 'Rename the file.' };
}

/** The folders under `submissions/` are verdicts, the files in them solutions that must earn it. */
function readSubmissions(files: ExerciseFiles, faults: AuthorFault[]): AuthorSubmission[] {
  const read: AuthorSubmission[] = [];
  let solutions = 0;
  for (const verdict of namesIn(files, 'submissions').filter(isVisible)) {
    if (isThere(files, `submissions/${verdict}`)) {
      const found = 'A file lies outside the folders of verdicts.';
      faults.push({ file: `submissions/${verdict}`, found, expected: 'a folder named after a verdict.', fix: 'Move the file into one.' });
    }
    for (const name of namesIn(files, `submissions/${verdict}`).filter(isVisible)) {
      if (++solutions > MOST_SOLUTIONS) {
        const found = `There are more than ${MOST_SOLUTIONS.toLocaleString('en')} solutions.`;
        faults.push({ file: 'submissions', found, fix: 'Keep those that differ in what they do.' });
        return read;
      }
      const file = `submissions/${verdict}/${name}`;
      const text = textOf(files, file);
      if (text.kind !== 'text') {
        faults.push(unreadable(file, text));
        continue;
      }
      const source = normalise(text.text);
      const submission = AuthorSubmission.safeParse({ name: name.replace(/\.ts$/, ''), verdict, feedback: docComment(source), source });
      if (!name.endsWith('.ts'))
        faults.push({ file, found: 'The file is no TypeScript.', expected: 'a file that ends in .ts.', fix: 'Rename or remove it.' });
      else if (submission.success) read.push(submission.data);
      else faults.push({ file, ...misplaced(submission.error.issues, verdict, name) });
    }
  }
  return read;
}
