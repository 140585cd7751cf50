import { describe, expect, it } from 'vitest';
import { diagnosisSentences, diagnosisText, isDiagnosis } from '../../graders/messages/diagnosis-text.ts';
import { ENGLISH } from '../../graders/messages/english.ts';
import type { Diagnosis } from '../../graders/messages/diagnosis.ts';

const pythonDef: Diagnosis = { code: 'pythonDef', values: { name: 'f' } };

describe('a diagnosis', () => {
  it('says what is wrong, and what to write', () => {
    expect(diagnosisText(pythonDef)).toEqual({
      message: 'def is Python.',
      advice: 'Write function f(…) { … }, with braces around what it does.',
    });
    expect(diagnosisSentences(pythonDef)).toBe('def is Python. Write function f(…) { … }, with braces around what it does.');
  });

  it('may have nothing to advise', () => {
    expect(diagnosisText({ code: 'thrown', values: { said: 'at once' } })).toEqual({ message: 'at once' });
  });

  it('is said in another language by another catalogue', () => {
    const german = {
      ...ENGLISH,
      pythonDef: ({ name }: { name: string }): [string, string] => ['def ist Python.', `Schreib function ${name}.`],
    };
    expect(diagnosisSentences(pythonDef, german)).toBe('def ist Python. Schreib function f.');
  });

  it('survives being kept as JSON', () => {
    const kept: unknown = JSON.parse(JSON.stringify(pythonDef));
    expect(kept).toEqual(pythonDef);
    expect(isDiagnosis(kept)).toBe(true);
  });

  it.each([
    ['a sentence', 'def is Python.'],
    ['a code that nobody knows', { code: 'pythonDecorator', values: {} }],
    ['a code of other messages', { code: 'value.undefined', values: {} }],
    ['a name that every object has', { code: 'constructor', values: {} }],
    ['values that its words cannot be made of', { code: 'thrown', values: { said: 7 } }],
    ['no values', { code: 'pythonElif' }],
  ])('is not %s', (_, kept) => {
    expect(isDiagnosis(kept)).toBe(false);
  });
});
