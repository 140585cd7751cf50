import type { z } from 'zod';
import { type AuthorFault, faultText } from '../messages/author-fault.ts';
import { type DataPath, readYaml } from '../package/located-yaml.ts';
import { pathText, type SchemaWords, schemaFaults, valueAt } from '../package/schema-fault.ts';
import { QuizSource } from './schema.ts';

/** A quiz that its author has to fix. */
export class BrokenQuiz extends Error {
  override name = 'BrokenQuiz';
  readonly faults: readonly AuthorFault[];

  constructor(faults: readonly AuthorFault[], options?: ErrorOptions) {
    super(faults.map((fault) => faultText(fault)).join('\n'), options);
    this.faults = faults;
  }
}

/** Reads quiz.yaml. Throws a `BrokenQuiz` that has every fault for the author: file, line, question, expected, found, how to fix. */
export function readQuiz(text: string, file: string): QuizSource {
  const read = readYaml(text);
  if (read.kind === 'unreadable') {
    const { kind: _, ...place } = read;
    throw new BrokenQuiz([
      {
        file,
        ...place,
        expected: 'YAML that can be read.',
        fix: 'Correct this line; put a text with a colon or a backslash in single quotes, or below a `>-`.',
      },
    ]);
  }
  const result = QuizSource.safeParse(read.data);
  if (result.success) return result.data;
  throw new BrokenQuiz(
    result.error.issues
      .flatMap((issue) => schemaFaults(issue, read.data, WORDS))
      .map(({ path, found, expected, fix }) => {
        const line = read.lineAt(path);
        return {
          file,
          ...(line !== undefined && { line }),
          found: `${placeOf(path, read.data)}: found ${found}.`,
          expected: `${expected}.`,
          ...(fix && { fix }),
        };
      }),
  );
}

/** `question 2 (scalar-sum), options[2].feedback`. */
function placeOf(path: DataPath, data: unknown): string {
  const [questions, at, ...rest] = path;
  if (questions !== 'questions' || typeof at !== 'number') return pathText(path) || 'the file';
  const id = valueAt(data, ['questions', at, 'id']);
  return [questionName(at, typeof id === 'string' ? id : undefined), pathText(rest)].filter(Boolean).join(', ');
}

/** `question 2 (scalar-sum)`. */
export const questionName = (at: number, id: string | undefined): string => `question ${at + 1}${id === undefined ? '' : ` (${id})`}`;

const WORDS: SchemaWords = {
  fixes: {
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
  },
  otherwise: 'Correct this field; graders/quiz/schema.ts says what each one means.',
  expectation: ({ code, path }: z.core.$ZodIssue) =>
    code === 'invalid_union' ? (path.at(-1) === 'kind' ? 'one of the six kinds' : 'a text') : undefined,
};
