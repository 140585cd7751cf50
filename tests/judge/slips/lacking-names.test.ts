import { describe, expect, it } from 'vitest';
import { diagnosisSentences } from '../../../graders/messages/diagnosis-text.ts';
import { lackingNames } from '../../../graders/judge/slips/lacking-names.ts';

const named = (source: string) => lackingNames(source).map(({ start, end }) => source.slice(start, end));

describe('a name that a solution has not', () => {
  it.each(['Date', 'Intl', 'structuredClone', 'fetch', 'setTimeout', 'document', 'require', 'performance', 'eval', 'np'])(
    'is marked in the editor, with a reason: %s',
    (name) => {
      const [found, ...others] = lackingNames(`const x = ${name}(1)`);
      expect([found, ...others]).toEqual([{ start: 10, end: 10 + name.length, diagnosis: expect.anything() }]);
      expect(diagnosisSentences(found!.diagnosis)).toMatch(/^There is no .+ here\. .+\.$/);
    },
  );

  it.each([
    'x.Date',
    'x?.fetch()',
    '{ Date: 1 }',
    "'Date'",
    '// Date',
    'const Date = 1; Date',
    'function fetch() {} fetch()',
    'class Intl {} new Intl()',
    '(document) => document',
    'input => input + 1',
    'function f(input: Vec, self = 1) { return input[self] }',
    'const { input, x: [self] } = v; input(self)',
    'for (const input of v) input',
  ])('is not seen in %s', (source) => {
    expect(named(source)).toEqual([]);
  });
});
