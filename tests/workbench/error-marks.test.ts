import { describe, expect, it } from 'vitest';
import type { SourceError } from '../../graders/verdict.ts';
import { marksOf } from '../../src/workbench/error-marks.ts';
import { verdicts } from './verdicts.ts';

const source = 'function f() {\n  return missing + 1;\n}\n';
const marks = (error: Partial<SourceError>) =>
  marksOf(
    { ...verdicts.compile_error!, error: { name: 'E', diagnosis: { code: 'thrown', values: { said: 'm' } }, ...error } } as never,
    source,
  );

describe('an error is marked', () => {
  it('from its column to the end of the word there', () => {
    expect(marks({ line: 2, column: 10 })).toEqual([{ line: 2, column: 10, endColumn: 17, message: 'E: m' }]);
  });

  it('over one character where there is no word', () => {
    expect(marks({ line: 2, column: 18 })).toMatchObject([{ column: 18, endColumn: 19 }]);
  });

  it('from the first ink of its line where it has no column', () => {
    expect(marks({ line: 2 })).toMatchObject([{ column: 3, endColumn: 9 }]);
  });

  it('inside its line, whatever column was said', () => {
    expect(marks({ line: 3, column: 99 })).toMatchObject([{ column: 1, endColumn: 2 }]);
    expect(marks({ line: 4, column: 1 })).toMatchObject([{ column: 1, endColumn: 2 }]);
  });

  it('nowhere when it has no place, or one that this text has not', () => {
    expect(marks({})).toEqual([]);
    expect(marks({ line: 9, column: 1 })).toEqual([]);
    expect(marksOf(verdicts.wrong_answer, source)).toEqual([]);
    expect(marksOf(undefined, source)).toEqual([]);
  });
});
