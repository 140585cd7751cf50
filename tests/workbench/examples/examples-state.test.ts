import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { judgeExamples } from '../../../graders/examples/judge-examples.ts';
import type { RecordEvent } from '../../../src/record/events.ts';
import { openRecord } from '../../../src/record/record.ts';
import { createDraftState } from '../../../src/workbench/draft-state.ts';
import { createExamplesState, type ExampleJudge } from '../../../src/workbench/examples/examples-state.ts';
import { bench, doubling } from '../../a-bench.ts';

const pack = doubling();

/** The state over a record in memory; `judge` stands in the place of the worker. */
async function opened(judge?: ExampleJudge) {
  const record = await openRecord(Promise.reject(new Error('in memory')));
  const unsaved = { leave: () => {}, take: () => undefined };
  const drafts = createDraftState({ record, exercise: 'double/examples', starter: '', tab: 'tab', unsaved, now: () => 1 });
  const events = signal<readonly RecordEvent[]>([]);
  record.onChange(async () => {
    events.value = await record.events();
  });
  const asked: number[] = [];
  const real: ExampleJudge = {
    judgeExamples: async (exercise, examples, { source }) => {
      asked.push(examples.length);
      return judgeExamples(bench, exercise, examples, source);
    },
  };
  const state = createExamplesState({
    record,
    exercise: 'double',
    drafts,
    events,
    loadPackage: async () => pack,
    startJudge: async () => judge ?? real,
    now: () => 7,
  });
  const write = async (index: number, call: string, expected: string) => {
    state.edit(index, { call });
    state.edit(index, { expected });
    await state.leave(index);
  };
  return { record, drafts, state, asked, write };
}

describe('the examples of a learner', () => {
  it('are said to be there already where the call is the same', async () => {
    const { state, write } = await opened();
    await write(0, 'double([3, 1])', '[6, 2]');
    await write(1, 'double( [3,1] )', '[6, 2]');
    expect(state.said.value).toContain('The same call as example 1.');
  });

  it('take a call that failed, once, and leave its value to the learner', async () => {
    const { state, drafts, write } = await opened();
    await write(0, 'double([3, 1])', '[6, 2]');
    expect(state.placeOf('double([0])')).toBe('free');
    expect(state.add('double([0])')).toBe(1);
    expect(state.rows.value[1]).toEqual({ call: 'double([0])', expected: '' });
    expect(drafts.source.value).toBe('double([3, 1]) → [6, 2]\ndouble([0]) →');
    expect(state.placeOf('double( [0] )')).toBe('there');
    expect(state.add('double([3,1])')).toBe(0);
    expect(state.rows.value).toHaveLength(2);
  });

  it('take no call that is longer than an example may be, and none beyond the last row', async () => {
    const { state } = await opened();
    expect(state.placeOf(`double([${'1, '.repeat(700)}1])`)).toBe('none');
    for (let index = 0; index < 40; index++) state.add(`double([${index}])`);
    expect(state.placeOf('double([40])')).toBe('none');
    expect(state.placeOf('double([39])')).toBe('there');
  });

  it('are judged when they are left, each of them once', async () => {
    const { state, write, asked } = await opened();
    await write(0, 'double([3])', '[6]');
    await write(1, 'double([3])', '[7]');
    await state.leave(0);
    expect(state.judged.value.map((it) => it?.kind)).toEqual(['right', 'not-right']);
    expect(asked).toEqual([1, 1]);
    expect(state.said.value).toMatch(/^Example 1: right; it lights 1\. 1 lit\./);
  });

  it('light a lamp by the first of them that gives a mistake away', async () => {
    const { state, write } = await opened();
    await write(0, 'double([3])', '[6]');
    await write(1, 'double([3, 1])', '[6, 2]');
    expect(state.lit.value).toEqual([
      { lamp: 0, by: 0, says: '[9]' },
      { lamp: 1, by: 1, says: '[6, 1]' },
    ]);
    state.remove(0);
    expect(state.lit.value.map(({ by }) => by)).toEqual([0, 0]);
  });

  it('are not judged while half of one is missing, and kept all the same', async () => {
    const { state, drafts, record, asked } = await opened();
    state.edit(0, { call: 'double([' });
    await state.leave(0);
    expect(asked).toEqual([]);
    await drafts.flush();
    expect(await record.drafts('double/examples')).toMatchObject([{ source: 'double([ →' }]);
  });

  it('keep what is typed as it is typed, blanks included, until they are read again', async () => {
    const { state, drafts } = await opened();
    state.edit(0, { call: 'double([1, ' });
    expect(state.rows.value).toEqual([{ call: 'double([1, ', expected: '' }]);
    await drafts.restore('double([1]) → [2]\ndouble([])');
    expect(state.rows.value).toEqual([
      { call: 'double([1])', expected: '[2]' },
      { call: 'double([])', expected: '' },
    ]);
  });

  it('may be typed with the arrow', async () => {
    const { state } = await opened();
    state.edit(0, { call: 'double([2]) -> [4]' });
    await state.leave(0);
    expect(state.rows.value).toEqual([{ call: 'double([2])', expected: '[4]' }]);
    expect(state.judged.value[0]?.kind).toBe('right');
  });

  it('that tell every known mistake are kept as an achievement, once', async () => {
    const { record, state, write } = await opened();
    expect(state.allLitAt.value).toBeUndefined();
    await write(0, 'double([3, 1])', '[6, 2]');
    await write(1, 'double([3, 1, 1])', '[6, 2, 2]');
    const kept = (await record.events()).filter(({ kind }) => kind === 'all-lit');
    expect(kept).toMatchObject([{ exercise: 'double', mistakes: 2, examples: ['double([3, 1]) → [6, 2]'], at: 7 }]);
    state.remove(0);
    expect(state.allLitAt.value).toBe(7);
  });

  it('stay as they are where nobody can judge them, and are judged later', async () => {
    let isBroken = true;
    const { state, write } = await opened({
      judgeExamples: async (exercise, examples) => {
        if (isBroken) throw new Error('out of order');
        return judgeExamples(bench, exercise, examples);
      },
    });
    await write(0, 'double([3])', '[6]');
    expect(state.failure.value).toMatch(/^The checker stopped: out of order\. Your examples are kept/);
    isBroken = false;
    await state.leave(0);
    expect(state.failure.value).toBeUndefined();
    expect(state.judged.value[0]?.kind).toBe('right');
  });

  it('are tried on the code, those that are right, under the numbers that they have', async () => {
    const { state, write } = await opened();
    await write(0, 'double([3])', '[7]');
    await write(1, 'double([3])', '[6]');
    await write(2, 'double([3, 1])', '[6, 2]');
    const source = 'export const double = (v) => v.map((x, i) => (i ? x : 2 * x));';
    await state.tryOn(pack, source, new AbortController().signal);
    expect(state.triedOn.value).toEqual({
      source,
      examples: [
        { number: 2, example: { call: 'double([3])', expected: '[6]' }, tried: { kind: 'passes' } },
        { number: 3, example: { call: 'double([3, 1])', expected: '[6, 2]' }, tried: { kind: 'fails', says: '[6, 1]' } },
      ],
      leftOut: ['not-right'],
    });
    await state.tryOn(pack, 'nonsense(', new AbortController().signal);
    expect(state.triedOn.value).toBeUndefined();
  });
});
