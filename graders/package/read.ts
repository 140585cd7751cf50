import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { normalise } from '../sandbox/line-ends.ts';
import { docComment } from './doc-comment.ts';
import { explain } from './schema-fault.ts';
import { JSON_DEPTH, jsonDepth } from './json-depth.ts';
import { readText } from './read-text.ts';
import { AuthorSubmission, ExerciseId, type ExercisePackage, ExerciseSettings, GoldenCase, PACKAGE_FORMAT } from './schema.ts';

/** What is wrong with a file of an exercise, for its author: where, what was expected, what was found, how to mend it. */
export interface Problem {
  /** Within the exercise's folder. */
  file: string;
  line?: number;
  message: string;
}

export type ReadResult = { kind: 'package'; package: ExercisePackage } | { kind: 'problems'; problems: Problem[] };

/** Reads an exercise's folder (Node only). Every problem that can be seen without running anything is reported at once. */
export async function readPackage(folder: string): Promise<ReadResult> {
  const problems: Problem[] = [];
  const text = async (file: string, need: string): Promise<string> => {
    const read = await readText(join(folder, file));
    if (read.kind === 'text') return normalise(read.text);
    problems.push({ file, message: read.kind === 'missing' ? `The file is missing. ${need}` : unreadable(read) });
    return '';
  };
  const id = ExerciseId.safeParse(basename(folder));
  if (!id.success)
    problems.push({
      file: '.',
      message: `The folder's name is the exercise's id. Expected ${ID_RULE}; found ${JSON.stringify(basename(folder))}. Rename the folder.`,
    });

  const settings = readSettings(await text('exercise.yaml', 'It says title, entry, signature, difficulty and tolerance.'), problems);
  const [statement, starter, reference, inputs] = await Promise.all([
    text('statement.md', 'It is what the learner reads.'),
    text('starter.ts', 'It is where the learner starts: the entry function, not yet right.'),
    text('reference.ts', 'It is the trusted solution: export the entry function.'),
    text('inputs.ts', 'It exports edges and inputs(draw).'),
  ]);
  const laws = await readText(join(folder, 'laws.ts'));
  if (laws.kind === 'refused') problems.push({ file: 'laws.ts', message: unreadable(laws) });
  const golden = readGolden(
    await text(
      'golden.json',
      'It holds cases computed outside this project: { "cases": [{ "args": […], "expected": …, "source": "numpy …" }] }.',
    ),
    problems,
  );
  const submissions = await readSubmissions(folder, problems);
  if (problems.length > 0 || !settings || !id.success) return { kind: 'problems', problems };
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
      ...(laws.kind === 'text' && { laws: normalise(laws.text) }),
      golden,
      submissions,
    },
  };
}

const unreadable = ({ reason }: { reason: string }): string => `The file cannot be used: ${reason}.`;

const ID_RULE = 'lower-case words joined by hyphens, such as additive-fusion';

function readSettings(source: string, problems: Problem[]): ExerciseSettings | undefined {
  if (source === '') return undefined;
  const file = 'exercise.yaml';
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors[0]) {
    const [at] = document.errors[0].linePos ?? [];
    problems.push({ file, ...(at && { line: at.line }), message: `This is not YAML: ${document.errors[0].message.split('\n')[0]}` });
    return undefined;
  }
  const data: unknown = document.toJS();
  const parsed = ExerciseSettings.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const offset = offsetOf(document, issue);
    problems.push({ file, ...(offset !== undefined && { line: lines.linePos(offset).line }), message: explain(issue, data) });
  }
  return undefined;
}

/** Where in the text a complaint belongs: a field that does not exist by its name, anything else by its value. */
function offsetOf(document: Document, { code, path, ...rest }: z.core.$ZodIssue): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (code === 'unrecognized_keys' && isMap(node)) {
    const [unknown] = (rest as Partial<z.core.$ZodIssueUnrecognizedKeys>).keys ?? [];
    const key = node.items.find((item) => isScalar(item.key) && item.key.value === unknown)?.key;
    return isScalar(key) ? key.range?.[0] : undefined;
  }
  return isNode(node) && path.length > 0 ? node.range?.[0] : undefined;
}

function readGolden(source: string, problems: Problem[]): GoldenCase[] {
  if (source === '') return [];
  const file = 'golden.json';
  if (jsonDepth(source) > JSON_DEPTH) {
    problems.push({
      file,
      message: `The file is nested more than ${JSON_DEPTH} deep. Expected { "cases": [{ "args": […], "expected": … }] }.`,
    });
    return [];
  }
  try {
    const data: unknown = JSON.parse(source);
    const parsed = z.strictObject({ cases: z.array(GoldenCase).min(1) }).safeParse(data);
    if (parsed.success) return parsed.data.cases;
    for (const issue of parsed.error.issues) {
      const line = lineOfCase(source, issue.path[1]);
      problems.push({ file, ...(line && { line }), message: explain(issue, data) });
    }
  } catch (error) {
    const { message } = error as Error;
    const line = Number(/line (\d+)/.exec(message)?.[1]);
    problems.push({ file, ...(line && { line }), message: `This is not JSON: ${message}. Is a comma missing, or one too many?` });
  }
  return [];
}

/** The line on which a golden case begins: that of its arguments. */
function lineOfCase(source: string, index: PropertyKey | undefined): number | undefined {
  if (typeof index !== 'number') return undefined;
  const at = [...source.matchAll(/"args"/g)][index]?.index;
  return at === undefined ? undefined : source.slice(0, at).split('\n').length;
}

/** Systems leave files of their own in folders. */
const isVisible = (name: string): boolean => !name.startsWith('.');

function misplaced(issues: z.core.$ZodIssue[], verdict: string, name: string): string {
  if (issues.some(({ path }) => path[0] === 'verdict')) {
    return `The folder is no verdict. Expected accepted, wrong_answer or time_limit_exceeded; found ${verdict}. Rename the folder.`;
  }
  return `The file’s name is the solution’s. Expected ${ID_RULE}, and .ts; found ${name}. Rename the file.`;
}

/** The folders under `submissions/` are verdicts, the files in them solutions that must earn it. */
async function readSubmissions(folder: string, problems: Problem[]): Promise<AuthorSubmission[]> {
  const found: AuthorSubmission[] = [];
  const verdicts = (await readdir(join(folder, 'submissions')).catch(() => [])).filter(isVisible).sort();
  for (const verdict of verdicts) {
    const names = await readdir(join(folder, 'submissions', verdict)).catch(() => undefined);
    if (!names)
      problems.push({ file: `submissions/${verdict}`, message: 'Expected a folder named after a verdict. Move the file into one.' });
    for (const name of (names ?? []).filter(isVisible).sort()) {
      const file = `submissions/${verdict}/${name}`;
      const read = await readText(join(folder, file));
      if (read.kind !== 'text') {
        problems.push({ file, message: unreadable(read) });
        continue;
      }
      const source = normalise(read.text);
      const submission = AuthorSubmission.safeParse({ name: name.replace(/\.ts$/, ''), verdict, feedback: docComment(source), source });
      if (!name.endsWith('.ts')) problems.push({ file, message: 'Expected a file that ends in .ts. Rename or remove it.' });
      else if (submission.success) found.push(submission.data);
      else problems.push({ file, message: misplaced(submission.error.issues, verdict, name) });
    }
  }
  return found;
}
