import { expect, it } from 'vitest';
import { faultsOf } from '../../src/check/tasks.ts';
import type { NameChoice } from '../../src/micro-tasks/task.ts';

const choice = (returns: string, isRight = false): NameChoice => ({ name: returns, title: returns, returns, isRight });
const naming = (choices: NameChoice[], got = '1', expected = '0') =>
  faultsOf({ kind: 'name', id: 'name/x', call: 'f(1)', got, expected, choices, misreading: '' });

it('a mistake to be named has one name', () => {
  expect(naming([choice('1', true), choice('2')])).toEqual([]);
  expect(naming([choice('1', true), choice('1')])).toEqual(['two of the choices return the same.']);
  expect(naming([choice('1'), choice('2')])).toEqual(['not exactly one of the choices is right.']);
  expect(naming([choice('1'), choice('2', true)])).toEqual(['not exactly one of the choices is right.']);
  expect(naming([choice('1', true), choice('2')], '1', '1')).toEqual(['the mistake returns what is expected.']);
});

it('a slip is no right prediction', () => {
  const predict = (slip: number) =>
    faultsOf({
      kind: 'predict',
      id: 'predict/x',
      call: 'f(1)',
      fields: [{ label: 'result', value: 1 }],
      slips: [{ values: [slip], feedback: '' }],
    });
  expect(predict(2)).toEqual([]);
  expect(predict(1.001)).toEqual(['what a known mistake returns counts as right.']);
});

it('a mistake to be fixed shows on its input', () => {
  const mend = (got: string) => faultsOf({ kind: 'mend', id: 'mend/x', source: '', call: 'f(1)', got, expected: '1', misreading: '' });
  expect(mend('2')).toEqual([]);
  expect(mend('1')).toEqual(['the input does not show the mistake.']);
});
