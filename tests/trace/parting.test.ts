import { describe, expect, it } from 'vitest';
import { partingOf } from '../../graders/trace/parting.ts';
import { loadTraced } from '../../graders/trace/load-traced.ts';
import type { Value } from '../../graders/value.ts';
import { bench } from '../a-bench.ts';

const reference = `function f(v) {
  const total = v.reduce((s, w) => s + w, 0);
  let sum = 0;
  for (const w of v) {
    if (w === 0) continue;
    const p = w / total;
    sum += p * p;
  }
  return sum;
}`;

/** Where a program parts with the reference on an input, step by step. */
function parting(source: string, steps: string[], args: Value[] = [[2, 1, 1]], other = reference, upToSign = false) {
  const run = (code: string) => loadTraced(bench.learner, code, 'f')?.(args);
  const [theirs, own] = [run(other), run(source)];
  if (!theirs || !own) throw new Error('it does not load');
  return partingOf(steps, theirs, own, { tolerance: { absolute: 1e-9, relative: 1e-9 }, upToSign });
}

const said = (source: string, steps: string[], args?: Value[], other?: string) =>
  parting(source, steps, args, other).steps.map(
    (step) => `${step.step} ${step.kind}${step.kind === 'agrees' && step.as !== step.step ? ` as ${step.as}` : ''}`,
  );

describe('a step', () => {
  it('agrees by its name, round by round', () => {
    expect(said(reference, ['total', 'p', 'sum'])).toEqual(['total agrees', 'p agrees', 'sum agrees']);
  });

  it('agrees by its value where it has another name', () => {
    expect(said(reference.replaceAll('total', 'whole'), ['total'])).toEqual(['total agrees as whole']);
  });

  it('does not agree by a value that comes up by chance', () => {
    expect(said(reference.replaceAll('total', 'whole'), ['total'], [[1]])).toEqual(['total absent']);
  });

  it('differs where the value of its name is another, and the first to do so is named with its line', () => {
    const found = parting(reference.replace('w / total', 'w / v.length'), ['total', 'p', 'sum']);
    expect(found.steps.map(({ kind }) => kind)).toEqual(['agrees', 'differs', 'differs']);
    expect(found.first).toMatchObject({ step: 'p', line: 6 });
  });

  it('may pass over rounds that add nothing, or go through them', () => {
    expect(said(reference.replace('if (w === 0) continue;', ''), ['p', 'sum'], [[2, 0, 1]])).toEqual(['p agrees', 'sum agrees']);
  });

  it('may be one list where the reference goes through a loop', () => {
    expect(said('function f(v) { const p = v.map((w) => w / 4); return 0; }', ['p'])).toEqual(['p agrees']);
  });

  it('is not compared with something of another kind', () => {
    expect(said('function f(v) { const total = "four"; return 0; }', ['total'])).toEqual(['total absent']);
  });

  it('may point the other way where directions are known up to their sign', () => {
    const [theirs, own] = ['function f() { const u = [1, 2]; return 0; }', 'function f() { const u = [-1, -2]; return 0; }'];
    expect(parting(own, ['u'], [], theirs).steps[0]?.kind).toBe('differs');
    expect(parting(own, ['u'], [], theirs, true).steps[0]?.kind).toBe('agrees');
  });
});

describe('the blame', () => {
  const helpers = 'function f(v) {\n  const a = half(v);\n  return a;\n}\nfunction half(x) {\n  const h = x / 2;\n  return h;\n}';

  it('is not with a function that was given something else', () => {
    expect(parting(helpers.replace('half(v)', 'half(v + 1)'), ['h', 'half', 'a'], [4], helpers).first).toMatchObject({
      step: 'a',
      line: 2,
    });
    expect(parting(helpers.replace('x / 2', 'x / 3'), ['h', 'half', 'a'], [4], helpers).first).toMatchObject({ step: 'h', line: 6 });
  });

  it('is with the field of a record, or with what a function in passing returned, where these have lines of their own', () => {
    const record = 'function f(v) {\n  const m = {\n    a: v,\n    b: v * 2,\n  };\n  return m.b;\n}';
    expect(parting(record.replace('v * 2', 'v * 3'), ['m'], [4], record).first?.line).toBe(4);
    const passing = 'function f(v) {\n  const ys = v.map((x) => {\n    return x * 2;\n  });\n  return 0;\n}';
    expect(parting(passing.replace('x * 2', 'x * 3'), ['ys'], [[4]], passing).first?.line).toBe(3);
  });
});
