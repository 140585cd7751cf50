import { describe, expect, it } from 'vitest';
import { messageText } from '../../graders/messages/message-text.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { doubling, judge, ofKind } from '../a-bench.ts';

const mean = await loadPackage('tests/exercises/harmonic-mean');
const { reference } = mean;
const GUARD = /if \(rates\.length === 0 .*\n/;

const of = (body: string) => `const harmonicMean = (rates) => { ${body} }`;

describe('a call that must throw', () => {
  it.each([
    "throw new RangeError('other words')",
    'throw undefined',
    'null.x',
    'return rates.nothing.there',
    "throw { toString: () => '' }",
  ])('is right by any error: %s', (refusal) => {
    const source = reference.replace(GUARD, `if (rates.length === 0 || rates.some((rate) => !(rate > 0))) ${refusal};\n`);
    expect(source).not.toBe(reference);
    expect(judge(mean, source)).toMatchObject({ verdict: 'accepted', casesRight: 108 });
  });

  it.each([
    ['return 7', 'the number 7'],
    ['return', 'undefined'],
    ['return new RangeError("so it is")', 'an object that a class made'],
    ['return (async () => { throw 1 })()', 'a promise'],
  ])('is wrong where it returns: %s', (body, returned) => {
    const source = reference.replace("throw new RangeError('every rate has to be positive')", body);
    const { difference, counterexample } = ofKind(judge(mean, source), 'wrong_answer');
    expect(counterexample.call).toBe('harmonicMean([])');
    expect(messageText(difference.message)).toContain(`this call must throw an error, and yours returned ${returned}`);
  });

  it('is made as small as any other that fails, and knows its mistakes', () => {
    const zero = mean.submissions.find(({ name }) => name === 'lets-zero-through');
    const { counterexample, mistake } = ofKind(
      judge({ ...mean, inputs: mean.inputs.replace(/edges: Args\[\] = .*/, 'edges: Args[] = [];') }, zero?.source ?? ''),
      'wrong_answer',
    );
    expect(counterexample.call).toBe('harmonicMean([0])');
    expect(mistake?.name).toBe('lets-zero-through');
  });

  it('is not met by recursion without end, nor by work without end', () => {
    const without = (body: string) => of(`if (rates.length === 0) { ${body} } throw 1`);
    expect(judge(mean, without('return (function f() { return f() })()')).verdict).toBe('run_time_error');
    expect(judge(mean, without('for (;;);')).verdict).toBe('time_limit_exceeded');
  });

  it('leaves an error wrong where a value is asked for', () => {
    const verdict = ofKind(judge(mean, of('throw new RangeError("never")')), 'run_time_error');
    expect(verdict.counterexample?.call).toBe('harmonicMean([0.25])');
  });

  it('does not keep a relation from being found that holds where values are asked for', () => {
    const { relation } = ofKind(judge({ ...mean, submissions: [] }, reference.replace('return rates', 'return 2 * rates')), 'wrong_answer');
    expect(relation && messageText(relation)).toMatch(/yours times ½/);
  });
});

describe('a reference that throws', () => {
  const inputs = 'export const edges = [[[1]], [[]]]; export const inputs = (d) => [d.vector(1 + d.int(0, 3))];';
  const throwing = (what: string, parts = {}) =>
    doubling({ inputs, reference: `const double = (v) => { if (v.length === 0) { ${what} } return v.map((x) => 2 * x) }`, ...parts });
  const fault = (exercise: ReturnType<typeof doubling>) => ofKind(judge(exercise, exercise.reference), 'judge_error').faults[0];

  it('is at fault where the contract says nothing of it', () => {
    expect(fault(throwing('throw new RangeError("empty")'))).toMatchObject({
      file: 'inputs.ts',
      found: 'edge 2, for the arguments [[]]: reference.ts threw RangeError: empty.',
      fix: expect.stringContaining('throws:'),
    });
  });

  it('is at fault where it does so by a slip', () => {
    const throws = 'Of no numbers, it throws.';
    expect(fault(throwing('v[0].x.y', { throws }))?.fix).toMatch(/looks like a slip/);
    expect(
      judge(
        throwing('throw new RangeError("empty")', { throws }),
        'const double = (v) => { if (!v.length) throw 1; return v.map((x) => 2 * x) }',
      ).verdict,
    ).toBe('accepted');
  });

  it('makes the version of the exercise another, and its words do not', () => {
    const version = (parts: object) => judge(throwing('throw new RangeError("empty")', parts), 'const double = 1').exerciseVersion;
    expect(version({ throws: 'So.' })).toBe(version({ throws: 'In other words.' }));
    expect(version({ throws: 'So.' })).not.toBe(version({}));
  });
});
