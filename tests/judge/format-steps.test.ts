import { describe, expect, it } from 'vitest';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { compareRows } from '../../src/workbench/compare-rows.ts';
import { doubling, judge, newBench, ofKind } from '../a-bench.ts';
import { grade } from '../../graders/grade.ts';

const moving = await loadPackage('tests/exercises/moving-mean');
const mistake = (name: string) => moving.submissions.find((it) => it.name === name)?.source ?? '';

describe('an exercise of a class', () => {
  it('accepts what does the same, however it keeps it', () => {
    for (const { source } of moving.submissions.filter(({ verdict }) => verdict === 'accepted'))
      expect(judge(moving, source)).toMatchObject({ verdict: 'accepted', casesRight: 104 });
  });

  it('shows the failing input as the calls that it takes, as few as there can be', () => {
    const verdict = ofKind(judge(moving, mistake('forgets-to-forget')), 'wrong_answer');
    expect(verdict.mistake?.name).toBe('forgets-to-forget');
    expect(verdict.counterexample.steps).toHaveLength(4);
    const noEdges = { ...moving, inputs: moving.inputs.replace(/edges: Args\[\] = \[[\s\S]*?\n\];/, 'edges: Args[] = [];'), golden: [] };
    const { counterexample, difference } = ofKind(judge(noEdges, mistake('keeps-all')), 'wrong_answer');
    expect(counterexample.call).toBe('const movingMean = new MovingMean(1);\nmovingMean.add(1);\nmovingMean.add(0);');
    expect(difference.path).toEqual([2]);
    expect(messageText(difference.message)).toBe('step movingMean.add(0): expected 0, got 0.5');
    const rows = compareRows(counterexample, difference, moving.tolerance).rows;
    expect(rows.map(({ place, yours, expected, kind }) => [place, yours, expected, kind])).toEqual([
      ['const movingMean = new MovingMean(1)', 'null', 'null', 'same'],
      ['movingMean.add(1)', '1', '1', 'same'],
      ['movingMean.add(0)', '0.5', '0', 'first'],
    ]);
  });

  it('says what is missing, and where an error was thrown', () => {
    expect(ofKind(judge(moving, 'class Moving { add() {} }'), 'compile_error').error.name).toBe('NoEntry');
    const throwing = moving.reference.replace('this.kept.push(value);', 'this.kept.push(value);\n    if (this.kept.length > 1) null.x;');
    const { error, counterexample } = ofKind(judge(moving, throwing), 'run_time_error');
    expect(error.line).toBe(12);
    expect(counterexample?.steps?.length).toBeGreaterThan(2);
    const noReset = moving.reference.replace(/reset\(\)[\s\S]*?\n {2}\}/, '');
    expect(ofKind(judge(moving, noReset), 'run_time_error').counterexample?.steps?.at(-1)).toBe('movingMean.reset();');
  });

  it('makes an object of its own for every input', () => {
    const shared =
      'const kept = [];\n' +
      moving.reference
        .replace('private kept: number[] = [];', '')
        .replaceAll('this.kept = []', 'kept.length = 0')
        .replaceAll('this.kept', 'kept');
    expect(judge(moving, shared).verdict).toBe('accepted');
  });

  it('copies a result before the next step can change it', () => {
    const lists = {
      ...moving,
      signature: 'new (size: number) => { add(value: number): number[]; reset(): void }',
      reference:
        'export class MovingMean { constructor(size) { this.all = [] } add(v) { this.all.push(v); return [...this.all] } reset() { this.all = [] } }',
      golden: [],
      submissions: [],
    };
    const own = lists.reference
      .replace('[...this.all]', 'this.all')
      .replace('reset() { this.all = [] }', 'reset() { this.all.length = 0 }');
    expect(judge(lists, own).verdict).toBe('accepted');
  });

  it('cannot be talked into a result by a solution that meddles with the driver', async () => {
    const meddling = `${moving.reference.replace('/ this.kept.length', '/ this.size')}
      globalThis.$run$ = () => [null]; Array.prototype.push = null; Object.keys = () => []; Array.isArray = () => false;
      Object.defineProperty(Array.prototype, Symbol.iterator, { value: function* () { yield 'new' } });`;
    const verdict = judge(moving, meddling);
    expect(verdict.verdict).not.toBe('accepted');
    expect(grade(await newBench(), moving, meddling, 1)).toEqual(verdict);
    expect(judge(moving, moving.reference).verdict).toBe('accepted');
  });

  it('has a version of its own by its operations', () => {
    const { exerciseVersion } = judge(moving, moving.reference);
    expect(judge({ ...moving, operations: ['add'] }, moving.reference).exerciseVersion).not.toBe(exerciseVersion);
    expect(judge({ ...moving, signature: moving.signature.replace('number; r', 'Vec; r') }, moving.reference).exerciseVersion).toBe(
      exerciseVersion,
    );
  });
});

describe('an exercise of several functions', () => {
  const pair = doubling({
    entry: 'twice',
    operations: ['twice', 'half'],
    signature: '{ twice(x: number): number; half(x: number): number }',
    reference: 'export const twice = (x) => 2 * x; export const half = (x) => x / 2;',
    inputs: `export const edges = [[['twice', 3]], [['half', 3], ['twice', 1]]];
      export const inputs = (draw) => draw.list([0, 4], () => [draw.pick(['twice', 'half']), draw.int(0, 9)]);`,
    golden: [
      {
        args: [
          ['half', 4],
          ['half', 3],
        ],
        expected: [2, 1.5],
        source: 'by hand',
      },
    ],
    submissions: [],
  });

  it('calls each by its name, and says which one is wrong', () => {
    expect(judge(pair, pair.reference).verdict).toBe('accepted');
    const { counterexample, difference } = ofKind(
      judge(pair, 'const twice = (x) => 2 * x; function half(x) { return x >> 1 }'),
      'wrong_answer',
    );
    expect(counterexample.call).toBe('half(1);');
    expect(messageText(difference.message)).toBe('step half(1): expected 0.5, got 0');
  });

  it('names the one that is missing', () => {
    const { error } = ofKind(judge(pair, 'const twice = (x) => 2 * x; const halve = (x) => x / 2'), 'compile_error');
    expect(diagnosisText(error.diagnosis).message).toMatch(/half/);
  });
});

describe('a case as code', () => {
  it('is a line for each step', () => {
    const stack = { entry: 'stack', operations: ['push'], signature: 'new () => { push(x: number): void }' };
    expect(formatCase(stack, [['new'], ['push', { a: [1] }]])).toBe('const astack = new stack();\nastack.push({ a: [1] });');
    expect(formatCase({ entry: 'f', signature: '(x: number) => number' }, [1])).toBe('f(1)');
  });
});
