import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readQuiz } from '../../graders/quiz/read-quiz.ts';
import type { SourceOf } from '../../graders/quiz/schema.ts';
import { expressionValues } from '../../src/build/expression-values.ts';
import { neverAsked } from '../../src/build/quiz-reach.ts';

const LESSONS = 'content/lessons';
const inSandbox = (expressions: string[]) => expressionValues(undefined, expressions);

const numbersOf = (text: string, file: string): SourceOf<'number'>[] =>
  readQuiz(text, file).questions.filter((question) => question.kind === 'number');

const question = (when: string): SourceOf<'number'> => {
  const wrong = [{ value: 'M * (M - 1) / 2', when, feedback: 'pairs' }];
  const data = { questions: [{ id: 'count', kind: 'number', ask: 'How many?', draw: { M: '2..6' }, answer: 'M', wrong, otherwise: 'no' }] };
  return numbersOf(stringify(data), 'quiz.yaml')[0] as SourceOf<'number'>; // It is the only question.
};

describe('the values of a question', () => {
  it('are never asked where a mistake would be right', async () => {
    expect(await neverAsked(question('true'), inSandbox)).toEqual({ M: [3] });
  });

  it('are asked once the mistake is looked for only elsewhere', async () => {
    expect(await neverAsked(question('M !== 3'), inSandbox)).toEqual({});
  });
});

describe.each(await readdir(LESSONS))('the quiz of %s', (lesson) => {
  it('asks for every value that it lists', async () => {
    const file = join(LESSONS, lesson, 'quiz.yaml');
    for (const asked of numbersOf(await readFile(file, 'utf8'), file))
      expect(await neverAsked(asked, inSandbox), `${file}: ${asked.id}`).toEqual({});
  });
});
