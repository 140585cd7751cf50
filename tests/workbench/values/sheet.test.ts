import { describe, expect, it } from 'vitest';
import { loadTraced } from '../../../graders/trace/load-traced.ts';
import type { Parting } from '../../../graders/trace/parting.ts';
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
      '11: x 3',
      '12:  1.5',
    ]);
  });

  it('shows another call, another round', () => {
    const trace = traceOf(ENTROPY, [1, 3]);
    const first = trace.calls.findIndex(({ of, number }) => of === 2 && number === 1);
    expect(shown(trace, { calls: new Map([[2, first]]), rounds: new Map() }).at(-1)).toBe('12:  0.5');
    const [loop] = sheetOf(trace, undefined, { calls: new Map(), rounds: new Map([[0, 1]]) }).flatMap(({ sliders }) => sliders);
    expect(loop).toMatchObject({ chosen: 1, count: 2 });
  });

  it('looks at the call of a helper in which a step differs, and else at its last, as at the last round of a loop', () => {
    const trace = traceOf(ENTROPY, [1, 3, 5]);
    const callShown = (parting?: Parting) => sheetOf(trace, parting, NO_CHOICE).find(({ calls }) => calls?.name === 'half')?.calls?.chosen;
    expect(callShown()).toBe(3);
    const returned = trace.events.flatMap(({ site }, at) =>
      trace.sites[site]?.kind === 'return' && trace.sites[site]?.of === 2 ? [at] : [],
    );
    const total = trace.events.findIndex(({ site }) => trace.sites[site]?.kind === 'value' && trace.sites[site]?.line === 2);
    const first = { kind: 'differs', step: 'total', at: total, line: 2 } as const;
    expect(callShown({ steps: [{ kind: 'differs', step: 'half', at: returned[1] ?? -1, line: 12 }, first], first })).toBe(2);
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

  it.each<[string, string, Value[], number[]]>([
    ['a helper below', 'function f(x) {\n  return g(x);\n}\nfunction g(x) {\n  return x + 1;\n}', [1], [2]],
    ['a return in a callback', 'function f(x) {\n  return x.map((y) => {\n    return y + 1;\n  });\n}', [[1]], [2]],
    ['a helper within', 'function f(x) {\n  const g = (y) => {\n    return y;\n  };\n  const z = g(x);\n  return z;\n}', [1], [6]],
    ['a return that is not reached', 'function f(x) {\n  if (x > 0) return 1;\n  return 0;\n}', [1], [2]],
    ['its own calls', 'function f(n) {\n  if (n === 0) return 0;\n  return n + f(n - 1);\n}', [2], [3]],
    ['a call while it loads', 'function f(n) {\n  return n;\n}\nconst zero = f(0);', [1], [2]],
    ['an arrow', 'const f = (x) =>\n  x + 1;\nconst g = () => 1;', [1], [2]],
    ['an error', 'function f(x) {\n  return g(x).y;\n}\nfunction g() {\n  return null;\n}', [1], []],
    ['nothing that is returned', 'function f(x) {\n  g(x);\n}\nfunction g(x) {\n  return x;\n}', [1], []],
  ])('knows where the result of the run is returned: %s', (_, source, args, lines) => {
    const sheet = sheetOf(traceOf(source, ...args), undefined, NO_CHOICE);
    expect(sheet.filter(({ entries }) => entries.some(({ isResult }) => isResult)).map(({ line }) => line)).toEqual(lines);
  });

  it('has no result of the run in another call of the same function', () => {
    const trace = traceOf('function f(n) {\n  if (n === 0) return 0;\n  return n + f(n - 1);\n}', 2);
    const inner = sheetOf(trace, undefined, { calls: new Map([[1, 2]]), rounds: new Map() });
    expect(inner.flatMap(({ entries }) => entries).filter(({ isResult }) => isResult)).toEqual([]);
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
    '11 x = 0',
    '12 → 0',
  ]);
});
