import type { z } from 'zod';
import { QuizSource } from './schema.ts';

/** Checks what a quiz.yaml holds. Throws one error that lists every fault for the author: file, question, expected, found, how to fix. */
export function readQuiz(data: unknown, file: string): QuizSource {
  const result = QuizSource.safeParse(data);
  if (result.success) return result.data;
  throw new QuizError(
    result.error.issues
      .flatMap((issue) => faultsOf(issue, data))
      .map((fault) => describe(fault, file))
      .join('\n\n'),
  );
}

/** A quiz that its author has to mend. */
export class QuizError extends Error {
  override name = 'QuizError';
}

/** One fault, as it is told to the author. */
export interface Fault {
  path: readonly PropertyKey[];
  /** `2 (scalar-sum)`; absent where it concerns the whole file. */
  question?: string;
  expected: string;
  found: string;
  fix: string;
}

/** The lines that an author reads. */
export function describe({ path, question, expected, found, fix }: Fault, file: string): string {
  const place = question === undefined ? '' : `, question ${question}`;
  const field = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step + 1}]` : `${text}${text && '.'}${String(step)}`),
    '',
  );
  return `${file}${place}${field === '' ? '' : `: ${field}`}\n  expected: ${expected}\n  found: ${found}\n  fix: ${fix}`;
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown): Fault[] {
  const inQuestion = issue.path[0] === 'questions' && typeof issue.path[1] === 'number';
  const place = inQuestion ? { path: issue.path.slice(2), question: nameOf(data, Number(issue.path[1])) } : { path: issue.path };
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...place,
      expected: 'only fields that this kind has',
      found: `${key}: ${show(valueAt(value, [key]))}`,
      fix: `Remove ${key}, or correct its name.`,
    }));
  }
  const last = issue.path.findLast((step) => typeof step === 'string');
  return [
    {
      ...place,
      expected: expectation(issue),
      found: show(value),
      fix: FIXES[String(last)] ?? 'Correct this field; graders/quiz/schema.ts says what each one means.',
    },
  ];
}

const FIXES: Record<string, string> = {
  id: 'Write an id of your own, such as `id: scalar-sum`. Never change one that is published: answers are kept under it.',
  kind: 'Write single, multiple, number, cloze, order or match.',
  feedback: 'Say what was confused, and what to ask oneself next.',
  options: 'Mark with `right: true` what is right, and give every other option its feedback.',
  from: 'Write the slug of an earlier lesson, such as `from: 02-fusion-coordination-fission`.',
  draw: 'Write `name: 2..5`, `name: 0.1..0.5` or `name: [1, 2, 4]`.',
  text: 'Write it as a text; of two equal ones change one. In a cloze mark a gap as {{answer}} or {{this|that}}.',
  otherwise: 'Say what to look at for answers that no known mistake explains.',
  missed: 'Say what to ask oneself when a right option was left out, without telling which.',
  questions: 'Begin the file with `questions:` and list them below.',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'fields' : `a ${issue.expected}`;
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? 'one of the six kinds' : 'a text';
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'invalid_value':
      return issue.values.map(String).join(' or ');
    default:
      return issue.message;
  }
}

function nameOf(data: unknown, at: number): string {
  const id = valueAt(data, ['questions', at, 'id']);
  return typeof id === 'string' ? `${at + 1} (${id})` : `${at + 1}`;
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), data);

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
