import { describe, expect, it } from 'vitest';
import { loadTraced } from '../../../graders/trace/load-traced.ts';
import type { Trace } from '../../../graders/trace/trace.ts';
import type { Value } from '../../../graders/value.ts';
import { lineNotes } from '../../../src/workbench/values/line-notes.ts';
import { originSentence, originWords } from '../../../src/workbench/values/origin-words.ts';
import { type Choice, NO_CHOICE, sheetOf } from '../../../src/workbench/values/sheet.ts';
import { bench } from '../../a-bench.ts';

const ENTROPY = `function f(ws) {
  const total = ws.reduce((s, w) => s + w, 0);
  if (total === 0) return 0;
  let h = 0;
  for (const w of ws) {
    const p = half(w) / total;
    h -= p * Math.log(p);
  }
  return h;
}
function half(x) {
  return x / 2;
}`;

function traceOf(source: string, ...args: Value[]): Trace {
  const run = loadTraced(bench.learner, source, 'f');
  if (!run) throw new Error('it does not load');
  return run(args);
}

const shown = (trace: Trace, choice: Choice = NO_CHOICE) =>
  sheetOf(trace, undefined, choice).map(
    ({ line, entries }) => `${line}: ${entries.map(({ name, cells }) => `${name} ${cells.map(({ text }) => text).join(' ')}`).join(', ')}`,
  );

describe('the sheet of values', () => {
  it('has one cell a round, and one value elsewhere', () => {
    expect(shown(traceOf(ENTROPY, [1, 3]))).toEqual([
      '1: ws [1, 3]',
      '2: total 4',
      '3:  no',
      '4: h 0',
      '5: w 1 3',
      '6: p 0.125 0.375',
      '7: h 0.2599 0.6277',
      '8: ',
      '9:  0.6277',
      '11: x 1',
      '12:  0.5',
    ]);
  });

  it('shows another call, another round', () => {
    const trace = traceOf(ENTROPY, [1, 3]);
    const second = trace.calls.findIndex(({ of, number }) => of === 2 && number === 2);
    expect(shown(trace, { calls: new Map([[2, second]]), rounds: new Map() }).at(-1)).toBe('12:  1.5');
    const [loop] = sheetOf(trace, undefined, { calls: new Map(), rounds: new Map([[0, 1]]) }).flatMap(({ sliders }) => sliders);
    expect(loop).toMatchObject({ chosen: 1, count: 2 });
  });

  it('looks at the round of the first NaN, and marks it once', () => {
    const trace = traceOf(ENTROPY, [1, 0, 2]);
    const cells = sheetOf(trace, undefined, NO_CHOICE).flatMap(({ entries }) => entries.flatMap((entry) => entry.cells));
    expect(cells.filter(({ isFirst }) => isFirst).map(({ text, round, isChosen }) => [text, round, isChosen])).toEqual([['NaN', 2, true]]);
    const origin = trace.first.nan;
    const words = origin && originWords(trace, origin);
    expect(words?.title).toBe('First NaN, line 7, round 2.');
    expect(words && originSentence(words)).toBe('It arises in p * Math.log(p), where p is 0 and Math.log(p) is −Infinity.');
  });

  it('has columns for eight rounds around the chosen one', () => {
    const [rounds] = sheetOf(
      traceOf('function f(n) { for (let i = 0; i < n; i++) {\n let x = i;\n }\n return 0; }', 30),
      undefined,
      NO_CHOICE,
    ).flatMap((line) => (line.rounds ? [line.rounds] : []));
    expect(rounds).toMatchObject({ count: 30, chosen: 30, from: 23, to: 30 });
  });
});

it('the editor shows the chosen round behind its lines', () => {
  const trace = traceOf(ENTROPY, [1, 0]);
  expect(
    lineNotes(trace, sheetOf(trace, undefined, NO_CHOICE)).map(({ line, text, isBad }) => `${line}${isBad ? '!' : ''} ${text}`),
  ).toEqual([
    '1 ws = [1, 0]',
    '2 total = 1',
    '3 not taken',
    '4 h = 0',
    '5 round 2 of 2   w = 0',
    '6 p = 0',
    '7! h = NaN   first NaN',
    '9 → NaN',
    '11 x = 1',
    '12 → 0.5',
  ]);
});
