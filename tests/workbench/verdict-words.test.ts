import { describe, expect, it } from 'vitest';
import { recordWords, spokenVerdict, verdictWords } from '../../src/workbench/verdict-words.ts';
import { say } from '../../graders/messages/message.ts';
import type { Verdict } from '../../graders/verdict.ts';
import type { Shown } from '../../src/workbench/run-state.ts';
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

describe('a verdict as a screen reader says it', () => {
  it('has the first difference of a wrong answer', () => {
    expect(spokenVerdict(verdicts.wrong_answer!)).toBe(
      'Wrong answer. 92 of 109 inputs agree with the reference, 17 do not. First difference: element 1: expected 4, got 5.',
    );
    const refused = { path: [], message: say('difference.form', {}) };
    expect(spokenVerdict({ ...verdicts.wrong_answer!, difference: refused } as Verdict)).toMatch(/First difference: [^.]*\?$/);
  });

  it('is that of the banner for all others', () => {
    expect(spokenVerdict(verdicts.accepted!)).toBe('Accepted. 109 of 109 inputs agree with the reference.');
  });
});

describe('what the record makes of a verdict', () => {
  const shown = (name: string, submitted: boolean): Shown => ({ verdict: verdicts[name]!, submitted, attempt: 2, source: '', at: 0 });

  it.each([
    ['accepted', false, 'A run: it counts as solved. Submit marks it to be handed in.'],
    ['wrong_answer', false, 'A run, not submitted.'],
    ['wrong_answer', true, 'Submission 2.'],
    // “Nothing was run. A run, …” would say two things.
    ['compile_error', false, 'It is not submitted.'],
    ['compile_error', true, 'Submission 2.'],
    ['judge_error', true, ''],
  ])('%s, submitted: %s', (name, submitted, words) => {
    expect(recordWords(shown(name, submitted))).toBe(words);
  });
});
