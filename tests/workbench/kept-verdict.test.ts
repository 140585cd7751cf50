import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import { foreign } from '../../graders/value.ts';
import type { Json } from '../../src/record/plain-json.ts';
import { keepVerdict, readVerdict } from '../../src/workbench/kept-verdict.ts';
import { counterexample, verdicts } from './verdicts.ts';

const again = (json: Json) => JSON.parse(JSON.stringify(json)) as Json;

describe('a verdict in the record', () => {
  it.each(Object.entries(verdicts))('comes back as it was: %s', (_, verdict) => {
    expect(readVerdict(again(keepVerdict(verdict)))).toStrictEqual(verdict);
  });

  it('keeps values that JSON lacks', () => {
    const actual = { z: Float64Array.of(NaN, -0), f: foreign('function'), u: undefined, i: [Infinity, -Infinity, NaN, -0] };
    const verdict = { ...verdicts.wrong_answer!, counterexample: { ...counterexample, actual } } as typeof verdicts.wrong_answer;
    expect(readVerdict(again(keepVerdict(verdict!)))).toStrictEqual(verdict);
  });

  it('that was kept before it told case by case comes back with its sentences as they were', () => {
    const { cases: _, groups: __, difference, ...rest } = keepVerdict(verdicts.wrong_answer!) as Record<string, Json>;
    const old = { ...rest, difference: { ...(difference as object), message: 'element 1: expected 4, got 5' }, relation: 'Twice.' };
    expect(readVerdict(old as Json)).toMatchObject({
      verdict: 'wrong_answer',
      cases: '',
      difference: { message: { code: 'text', values: { text: 'element 1: expected 4, got 5' } } },
      relation: { code: 'text', values: { text: 'Twice.' } },
    });
    const { cases: ___, groups: ____, faults: _____, ...broken } = keepVerdict(verdicts.judge_error!) as Record<string, Json>;
    expect(readVerdict({ ...broken, message: 'the reference throws' })).toMatchObject({ faults: [{ found: 'the reference throws' }] });
  });

  it('that was kept before its error and its remark were data comes back with their sentences as they were', () => {
    const { diagnosis: _, ...place } = (verdicts.compile_error as Extract<Verdict, { verdict: 'compile_error' }>).error;
    const old = {
      ...(keepVerdict(verdicts.compile_error!) as object),
      error: { ...place, message: 'def is Python.', advice: 'Write function.' },
    };
    expect(readVerdict(old as Json)).toMatchObject({
      error: { ...place, diagnosis: { code: 'kept', values: { message: 'def is Python.', advice: 'Write function.' } } },
    });
    const remark = { message: 'Twice.', line: 2, column: 3 };
    expect(readVerdict({ ...(keepVerdict(verdicts.wrong_answer!) as object), remark } as Json)).toMatchObject({
      remark: { diagnosis: { code: 'kept', values: { message: 'Twice.' } }, line: 2, column: 3 },
    });
    expect(readVerdict({ ...old, error: { ...place, message: 7 } } as Json)).toBeUndefined();
  });

  it('is none where it was made up', () => {
    expect(readVerdict(null)).toBeUndefined();
    expect(readVerdict({ verdict: 'accepted' })).toBeUndefined();
    expect(readVerdict({ ...(keepVerdict(verdicts.wrong_answer!) as object), counterexample: { call: 7 } } as Json)).toBeUndefined();
    expect(readVerdict({ $: 'what' })).toBeUndefined();
  });
});
