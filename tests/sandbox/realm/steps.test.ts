import { describe, expect, it } from 'vitest';
import { diagnosisSentences } from '../../../graders/messages/diagnosis-text.ts';
import { loadPackage } from '../../../src/build/packages.ts';
import { doubling, judge, ofKind } from '../../a-bench.ts';

const mean = await loadPackage('tests/exercises/moving-mean');
const plain = doubling({ signature: '(v: Vec) => number', golden: [] });

/** The same result from a single call, and from each step of several. */
const verdictsOn = (value: string) => [
  judge(plain, `const double = () => ${value};`).verdict,
  judge(mean, `class MovingMean { add() { return ${value}; } reset() {} }`).verdict,
];

describe('a result of one of several calls', () => {
  it.each([
    ['that contains itself', '(() => { const a = [1]; a.push(a); return a })()', 'wrong_answer'],
    ['that contains itself twice', '(() => { const a = [1]; a.push(a, a); return a })()', 'wrong_answer'],
    ['that is a record within itself', '(() => { const a = { b: 1 }; a.self = a; return a })()', 'wrong_answer'],
    [
      'that holds one list many times',
      '(() => { let a = [1]; for (let i = 0; i < 30; i++) a = [a, a]; return a })()',
      'output_limit_exceeded',
    ],
    ['that is too deep', '(() => { let a = {}; for (let i = 0; i < 1000; i++) a = { a }; return a })()', 'output_limit_exceeded'],
    ['that has four thousand million holes', '(() => { const a = []; a[4e9] = 1; return a })()', 'output_limit_exceeded'],
    ['that is too long', 'new Array(2e5).fill(1)', 'output_limit_exceeded'],
    ['that is a typed array too long', 'new Float64Array(2e5)', 'output_limit_exceeded'],
    ['that is a list of BigInt values', 'new BigInt64Array(2)', 'wrong_answer'],
    ['that is a promise', 'Promise.resolve(1)', 'wrong_answer'],
  ])('%s is judged as that of a single call', (_, value, verdict) => {
    expect(verdictsOn(value)).toEqual([verdict, verdict]);
  });

  it('that contains itself is named as such', () => {
    const verdict = judge(mean, 'class MovingMean { add() { const a: any[] = [1]; a.push(a); return a } reset() {} }');
    const { outcome } = { outcome: ofKind(verdict, 'wrong_answer').counterexample.actual };
    expect(JSON.stringify(outcome)).toContain('cycle');
  });

  it('keeps what it was when it was returned, whatever kind of list it is', () => {
    for (const kind of ['Array', 'Float64Array', 'Int32Array']) {
      const source = `${mean.reference.replace('class MovingMean', 'class Inner')}
        class MovingMean { inner; mean = new ${kind}(1).fill(0); constructor(size) { this.inner = new Inner(size) }
          add(value) { this.mean[0] = 0; this.inner.add(value); return this.mean } reset() { this.mean[0] = 99 } }`;
      const { counterexample } = ofKind(judge(mean, source), 'wrong_answer');
      expect(JSON.stringify(counterexample.actual)).not.toContain('99');
    }
  });
});

describe('a solution that does not have what the checker calls', () => {
  const told = (source: string): string => {
    const { error } = judge(mean, source) as { error: { diagnosis: Parameters<typeof diagnosisSentences>[0]; line?: number } };
    return `${error.line ?? ''}: ${diagnosisSentences(error.diagnosis)}`;
  };

  it.each([
    ['class MovingMean { reset() {} }', '1: What new MovingMean(…) makes has no method add', 'add(…) { … }'],
    ['\nclass MovingMean { add = 3; reset() {} }', '2: What new MovingMean(…) makes has no method add', 'add(…) { … }'],
    ['class MovingMean { static add() {} reset() {} }', '1: What new MovingMean(…) makes has no method add', 'add(…) { … }'],
    ['const MovingMean = () => ({ add() {}, reset() {} })', '1: MovingMean is no class', 'Write: class MovingMean'],
    ['const MovingMean = { add() {}, reset() {} }', ': There is no class MovingMean here.', 'Write: class MovingMean'],
    ['\nclass Mean { add() {} reset() {} }', '2: There is no class MovingMean here. You wrote Mean.', 'give it that name'],
    ['const Mean = class { add() {} reset() {} }', '1: There is no class MovingMean here. You wrote Mean.', 'give it that name'],
  ])('%s', (source, what, write) => {
    expect(told(source)).toContain(what);
    expect(told(source)).toContain(write);
  });

  it('is not blamed on a line of the source where only what calls it threw', () => {
    const { error } = ofKind(judge(mean, `${mean.reference}\nArray.prototype[Symbol.iterator] = null;`), 'run_time_error');
    expect(error).not.toHaveProperty('line');
  });

  it('keeps the words of its own errors, also where they are like those of the checker', () => {
    const source = "class MovingMean { add() { throw new TypeError('MovingMean has no method add') } reset() {} }";
    expect(told(source)).toBe('1: MovingMean has no method add');
  });
});
