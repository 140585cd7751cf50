import { describe, expect, it } from 'vitest';
import { callPlaceholder } from '../../../src/workbench/examples/call-placeholder.ts';
import { caughtWords, darkWords, judgedWords, leftOutWords, lightsWords } from '../../../src/workbench/examples/example-words.ts';

const mistake = (name: string, feedback = 'You are wrong.') => ({ name, verdict: 'wrong_answer' as const, feedback, source: '' });

describe('what is said of examples', () => {
  it('names the lamps that are lit', () => {
    const right = (...lamps: number[]) => ({ kind: 'right' as const, caught: lamps.map((lamp) => ({ lamp, says: '' })) });
    expect(lightsWords(right(0))).toBe('lights 1');
    expect(lightsWords(right(0, 1, 3))).toBe('lights 1, 2 and 4');
    expect(lightsWords(right())).toBe('lights none: every known mistake agrees');
    expect(lightsWords({ kind: 'not-right' })).toBe('lights nothing yet');
  });

  it('counts the examples that are right where mistakes are still dark', () => {
    expect(darkWords(6, 3)).toBe('Six more mistakes agree with your three right examples. What have they not tried?');
    expect(darkWords(1, 1)).toBe('One more mistake agrees with your one right example. What has it not tried?');
  });

  it('says how many examples did not run, and why', () => {
    expect(leftOutWords([], 3)).toBe('');
    expect(leftOutWords(['not-right', 'outside', 'not-right'], 6)).toBe(
      '3 of your 6 examples did not run: their value is not right, or the exercise does not decide it.',
    );
    expect(leftOutWords(['not-right'], 3)).toBe('1 of your 3 examples did not run: its value is not right.');
    expect(leftOutWords(['unreadable'], 1)).toBe('Your example did not run: it cannot be read.');
  });

  it('says where a record is not right', () => {
    expect(judgedWords({ kind: 'not-right' })).toBe('The value is not right.');
    expect(judgedWords({ kind: 'not-right', at: ['.z', '.paramsFull'] })).toBe('The value is not right at .z and .paramsFull.');
  });

  it.each([
    ['(weights: Vec, base: number) => number', 'f([…], …)'],
    ['(images: Mat, texts: Mat, scale: number, prompts: Mat[]) => Vec', 'f([[…]], [[…]], …, [[[…]]])'],
    ["(XA: Mat, kind: 'cosine' | 'rbf', gamma: number, c: number, hard: boolean) => Mat", "f([[…]], '…', …, …, …)"],
    ['(xs: (Vec | null)[], Ws: Mat[], pairs: [i: number, j: number][]) => Vec', 'f([[…]], [[[…]]], [[…]])'],
  ])('shows what a call of %s looks like', (signature, call) => {
    expect(callPlaceholder({ entry: 'f', signature })).toBe(call);
  });

  it.each([
    ['Your entropies are negative. Which sign has it?', 'Your entropies are negative.'],
    ['You divide by 0.5 of it: why? Look.', 'You divide by 0.5 of it: why?'],
    ['One sentence alone.', 'One sentence alone.'],
    ['You add $x$. $y$ is missing.', 'You add $x$.'],
    ['No end', 'No end'],
  ])('quotes the first sentence of the feedback where nothing else is said: %s', (feedback, first) => {
    expect(caughtWords({ submissions: [mistake('sign', feedback)] }, 0)).toBe(`Whoever writes it is told: “${first}”`);
  });

  it('says what a lit lamp has caught as its author says it', () => {
    const submissions = [{ ...mistake('sign'), verdict: 'accepted' as const }, mistake('base'), mistake('sign')];
    const misreadings = { sign: 'Loses the minus sign.' };
    expect(caughtWords({ submissions, misreadings }, 1)).toBe('Loses the minus sign.');
    expect(caughtWords({ submissions, misreadings }, 0)).toContain('You are wrong.');
    expect(caughtWords({ submissions, misreadings }, 7)).toBe('');
  });
});
