import type { z } from 'zod';
import { ExerciseSettings } from './schema.ts';

/** How a field is written, for an author who left it out or got it wrong. */
const EXAMPLES: Record<string, string> = {
  title: 'title: Average surprise',
  entry: 'entry: entropy',
  signature: "signature: '(weights: Vec, base: number) => number'",
  difficulty: 'difficulty: 1 (a whole number from 1, five lines, to 5, an afternoon)',
  tolerance: 'tolerance: { absolute: 1e-9, relative: 1e-9 }',
  compare: 'compare: values (or joint-sign)',
  work: 'work: { factor: 10 }',
  contract: 'contract: { empty: With no outcomes the entropy is 0. }',
  hints: 'hints: [the mildest first, …]',
  equivalentMutants: "equivalentMutants: [{ mutant: 'reference.ts:6 f(a, b) → f(b, a)', reason: f is symmetric. }]",
  cases: '"cases": [{ "args": […], "expected": …, "source": "numpy …" }]',
  args: '"args": [[2, 1, 1], 2]',
  source: '"source": "scipy.stats.entropy(weights, base)", the program that computed it',
  expected: '"expected": 1.5',
  reason: 'reason: f is symmetric, so no input can tell the two apart.',
  mutant: "mutant: 'reference.ts:6 f(a, b) → f(b, a)', as the check prints it",
  absolute: 'tolerance: { absolute: 1e-9, relative: 1e-9 }',
  relative: 'tolerance: { absolute: 1e-9, relative: 1e-9 }',
  factor: 'work: { factor: 10 }, greater than 1',
};

/** A schema's complaint in words for an author: the field, what is wrong with it, what was found, how it is written. */
export function explain(issue: z.core.$ZodIssue, data: unknown): string {
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `${place && `${place}: `}${issue.keys.map((key) => unknownField(key, issue.path)).join(' ')}`;
  const last = issue.path.findLast((step) => typeof step === 'string') as string | undefined; // the line above says so
  const example = last && EXAMPLES[last];
  const how = example ? ` Write ${example}` : '';
  const value = valueAt(data, issue.path);
  if (value === undefined) return `${place || 'the file'}: The field is missing.${how}`;
  return `${place || 'the file'}: Expected ${expectation(issue)}; found ${show(value)}.${how}`;
}

function unknownField(key: string, path: readonly PropertyKey[]): string {
  const known = path.length === 0 ? Object.keys(ExerciseSettings.shape) : [];
  const near = known.find((name) => isNear(name, key));
  const advice = near ? ` Did you mean ${near}?` : known.length > 0 ? ` Known are ${known.join(', ')}.` : ' Remove it.';
  return `There is no field ${key}.${advice}`;
}

/** One letter more, less, other, or two changed places; or only the capitals differ. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  return Math.max(x.length, y.length) - start - end <= 2 && x.length > 2;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'object' || issue.expected === 'record'
          ? 'fields'
          : `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map(String).join(' or ');
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'something; it is empty'
        : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), data);

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
