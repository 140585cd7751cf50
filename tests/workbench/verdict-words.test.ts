import { describe, expect, it } from 'vitest';
import { verdictWords } from '../../src/workbench/verdict-words.ts';
import { verdicts } from './verdicts.ts';

const words = (name: string) => verdictWords(verdicts[name]!);

describe('a verdict in words', () => {
  it.each([
    ['accepted', 'accepted', '109 of 109 inputs agree with the reference.'],
    ['wrong_answer', 'wrong', '92 of 109 inputs agree with the reference, 17 do not.'],
    ['run_time_error', 'error', 'TypeError: not a function. 92 of 109 inputs agree with the reference.'],
    [
      'time_limit_exceeded',
      'limit',
      'Input 61 took more work than one call may take. Is there a loop that never ends? 108 inputs were not run.',
    ],
    ['factor', 'limit', 'Right on every input, but with 41 times the work of the reference. 10 times is allowed.'],
    ['watchdog', 'limit', 'No answer in time, so the run was ended. Is there a loop that never ends? 108 inputs were not run.'],
    [
      'memory_limit_exceeded',
      'limit',
      'Input 61 took more memory than allowed. A list that only grows is the usual reason. 108 inputs were not run.',
    ],
    ['output_limit_exceeded', 'limit', 'The result of one input is too large or too deep to be read. 108 inputs were not run.'],
    ['compile_error', 'error', 'not a function. Nothing was run.'],
    ['judge_error', 'neutral', 'The exercise is at fault. This was not counted against you.'],
  ])('says what happened and what to look at: %s', (name, state, sentence) => {
    expect(words(name)).toMatchObject({ state, sentence });
  });

  it('counts one input as one', () => {
    const verdict = { ...verdicts.wrong_answer!, casesRun: 3, casesRight: 2, casesTotal: 4 };
    expect(verdictWords(verdict).sentence).toBe('2 of 3 inputs agree with the reference, 1 does not. One input was not run.');
  });
});
