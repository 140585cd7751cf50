import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import { type NewEvent, type RecordEvent, stamp } from '../../src/record/events.ts';
import { ladder } from '../../src/workbench/feedback-ladder.ts';
import { pack, verdicts } from './verdicts.ts';
import { say } from '../../graders/messages/message.ts';

const wrong = verdicts.wrong_answer as Verdict & { verdict: 'wrong_answer' };
const SINCE = 1000;
const events = (list: NewEvent[], at = SINCE): RecordEvent[] => list.map((event) => stamp(event, at));
const attempt = (source: string, verdict: Verdict['verdict'] = 'wrong_answer', submitted = true) =>
  ({ kind: 'attempt', exercise: 'double', exerciseVersion: 'v', submitted, source, verdict, result: null }) satisfies NewEvent;
const opened = (step: 'mistake' | 'hint' | 'solution', index = 0) =>
  ({ kind: 'opened', exercise: 'double', exerciseVersion: 'v', step, index }) satisfies NewEvent;
const climb = (verdict: Verdict, list: NewEvent[] = [], at = SINCE) =>
  ladder(verdict, pack, events(list, at), SINCE).map((step) => `${step.kind}${step.index || ''} ${step.state}`);

describe('the ladder of a wrong answer', () => {
  it('begins with the difference and the smallest input, and offers one hint', () => {
    expect(climb(wrong)).toEqual(['difference open', 'input open', 'hint next', 'solution shut']);
  });

  it('has no solution where the exercise keeps it', () => {
    expect(ladder(wrong, { ...pack, keepsSolution: true }, [], SINCE).map(({ kind }) => kind)).toEqual(['difference', 'input', 'hint']);
  });

  it('begins with the law where one is broken', () => {
    expect(climb({ ...wrong, law: 'Doubling twice is times four.' })[0]).toBe('law open');
  });

  it('names a mistake on a click, and for this verdict only', () => {
    const named = { ...wrong, mistake: { name: 'triples', feedback: 'You tripled.' } };
    expect(climb(named)).toContain('mistake next');
    expect(climb(named, [opened('mistake')])).toContain('mistake open');
    expect(climb(named, [opened('mistake')], SINCE - 1)).toContain('mistake next');
  });

  it('does not give the feedback away before the click', () => {
    const named = { ...wrong, mistake: { name: 'triples', feedback: 'You tripled.' } };
    expect(JSON.stringify(ladder(named, pack, [], SINCE))).not.toContain('tripled');
    expect(JSON.stringify(ladder(named, pack, [], SINCE))).not.toContain('First.');
  });

  it('shows a relation where no mistake is known', () => {
    expect(climb({ ...wrong, relation: say('relation.factor', { factor: '2' }) })).toContain('relation open');
  });

  it('opens hints one by one', () => {
    expect(climb(wrong, [opened('hint', 0)])).toEqual(['difference open', 'input open', 'hint open', 'hint1 next', 'solution shut']);
    expect(climb(wrong, [opened('hint', 0), opened('hint', 1)])).toEqual([
      'difference open',
      'input open',
      'hint open',
      'hint1 open',
      'solution shut',
    ]);
  });
});

describe('the solution', () => {
  const solution = (list: NewEvent[]) => ladder(wrong, pack, events(list), SINCE).at(-1)!;

  it('opens after three honest attempts, and says what it costs', () => {
    expect(solution([attempt('a'), attempt('b')])).toMatchObject({
      state: 'shut',
      price: 'Opens after a pass, or after three honest attempts. One to go.',
      note: expect.stringContaining('differs from the starting code and from what you ran before'),
    });
    expect(solution([attempt('a'), attempt('b'), attempt('c', 'run_time_error', false)])).toMatchObject({
      state: 'next',
      price: 'A pass after this counts as solved with help. Your code stays as it is.',
    });
  });

  it('costs nothing after a pass', () => {
    expect(solution([attempt('a', 'accepted')])).toMatchObject({ state: 'next', price: expect.stringContaining('costs nothing') });
  });
});

describe('other verdicts', () => {
  it.each(['accepted', 'judge_error'])('need no help: %s', (name) => {
    expect(climb(verdicts[name]!)).toEqual([]);
  });

  it('of an error begin with its place', () => {
    expect(ladder(verdicts.compile_error!, pack, [], SINCE)[0]).toMatchObject({
      kind: 'error',
      text: 'It is marked in your code, in line 2.',
    });
  });

  it('of a limit offer hints and, later, the solution', () => {
    expect(climb(verdicts.memory_limit_exceeded!)).toEqual(['hint next', 'solution shut']);
  });
});
