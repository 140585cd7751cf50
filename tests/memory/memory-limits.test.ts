import { describe, expect, it } from 'vitest';
import { grade } from '../../graders/grade.ts';
import { isDropped, KeptResults } from '../../graders/judge/kept-results.ts';
import type { Judged } from '../../graders/judge/judged.ts';
import { AUTHOR_HEAP_BYTES, CASES_PARTS, MISTAKE_HEAPS_BYTES, RESULTS_PARTS } from '../../graders/memory/memory-limits.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Value } from '../../graders/value.ts';
import { doubling, judge, newBench, ofKind } from '../a-bench.ts';
import { heldBytes } from '../attacks/held-bytes.ts';

const MiB = 2 ** 20;
const wrong = (name: string, source: string) => ({ name, verdict: 'wrong_answer' as const, feedback: name, source });
/** What a room of its own holds more, once it has graded a source, than it held empty. */
async function heldAfter(exercise: ExercisePackage, source: string): Promise<{ verdict: string; bytes: number }> {
  const room = await newBench();
  const before = await heldBytes();
  const { verdict } = grade(room, exercise, source, 1);
  const bytes = (await heldBytes()) - before;
  return { verdict: room.opened ? verdict : `${verdict}, and nothing was opened`, bytes };
}

describe('the heap of an author’s file', () => {
  const heavy = `const held = new Uint8Array(${AUTHOR_HEAP_BYTES});\n`;

  it.each(['reference', 'inputs', 'laws'] as const)('is bounded for the %s', (part) => {
    const texts = {
      reference: doubling().reference,
      inputs: doubling().inputs,
      laws: "export const laws = { same: { says: 'So.', holds: () => true } };",
    };
    expect(judge(doubling({ [part]: texts[part] }), doubling().reference).verdict).toBe('accepted');
    const verdict = judge(doubling({ [part]: heavy + texts[part] }), doubling().reference);
    expect(ofKind(verdict, 'judge_error').faults).toMatchObject([
      { file: `${part}.ts`, found: 'The file holds more than 8 MiB of memory once it is loaded.' },
    ]);
  });

  it('is bounded for each mistake', () => {
    const verdict = judge(
      doubling({ submissions: [wrong('heavy', `${heavy}export const double = (v) => held;`)] }),
      'const double = (v) => v',
    );
    expect(ofKind(verdict, 'judge_error').faults).toMatchObject([{ file: 'submissions/wrong_answer/heavy.ts' }]);
  });

  it('is bounded for all mistakes together, which are loaded again where they do not fit', async () => {
    const mistakes = Array.from({ length: 20 }, (_, i) =>
      wrong(`heavy-${i}`, `const held = new Uint8Array(${7 * MiB});\nexport const double = (v) => v.map((x) => ${i + 3} * x);`),
    );
    const exercise = doubling({ submissions: mistakes });
    const { verdict, bytes } = await heldAfter(exercise, 'const double = (v) => v.map((x) => -x)');
    expect(verdict).toBe('wrong_answer');
    expect(bytes).toBeLessThan(MISTAKE_HEAPS_BYTES + 20 * MiB); // 140 MiB without a bound
    const like = judge(exercise, 'const double = (v) => v.map((x) => 3 * x)');
    expect(ofKind(like, 'wrong_answer').mistake).toMatchObject({ name: 'heavy-0' });
  });
});

describe('the cases of a run', () => {
  const longs = (length: number) => `export const edges = [];\nexport const inputs = (draw) => [Array(${length}).fill(draw.real(-2, 2))];`;

  it('have so many parts at most, and the author hears where they have more', () => {
    const half = CASES_PARTS / 2 / 100; // arguments and results of 100 generated cases
    expect(judge(doubling({ inputs: longs(half - 10), golden: [] }), doubling().reference).verdict).toBe('accepted');
    const verdict = judge(doubling({ inputs: longs(half + 10), golden: [] }), doubling().reference);
    expect(ofKind(verdict, 'judge_error').faults).toMatchObject([
      {
        file: 'inputs.ts',
        found: expect.stringMatching(/^generated case 100 of seed 1: here the cases of a run have more than 500000 parts/),
      },
    ]);
  });
});

describe('results', () => {
  const judged = (value: Value) => ({ outcome: { kind: 'value', value, work: 1 }, wrongness: 2 }) as unknown as Judged; // no more is looked at

  it('of one run are kept up to so many parts, and those that come after are dropped', () => {
    const kept = new KeptResults();
    const fifth = new Float64Array(RESULTS_PARTS / 5 - 1); // and one for the list
    for (let i = 0; i < 5; i++) expect(isDropped(kept.keep(judged(fifth)))).toBe(false);
    expect(isDropped(kept.keep(judged([1])))).toBe(true);
  });

  it('of all mistakes are kept up to so many parts, and those that do not fit are asked again', async () => {
    const long = (i: number) => `v.length === 5 ? ${i} : new Float64Array(40000)`;
    const mistakes = Array.from({ length: 6 }, (_, i) => wrong(`long-${i}`, `export const double = (v) => ${long(i)};`));
    const { verdict, bytes } = await heldAfter(doubling({ submissions: mistakes }), `const double = (v) => ${long(-1)}`);
    expect(verdict).toBe('wrong_answer');
    expect(bytes).toBeLessThan(15 * MiB); // 6 mistakes on 13 cases hold 25 MiB without a bound, and the learner's results 4
  });

  it('that do not fit make no difference to what a mistake is recognised by', () => {
    const filler = Array.from({ length: 3 }, (_, i) =>
      wrong(`a-${i}`, `export const double = (v) => v.length > 3 ? ${i} : new Float64Array(4000);`),
    );
    const last = wrong('b', 'export const double = (v) => new Float64Array(4000);');
    const exercise = doubling({ submissions: [...filler, last] });
    for (let round = 0; round < 2; round++)
      expect(ofKind(judge(exercise, 'const double = () => new Float64Array(4000)'), 'wrong_answer').mistake).toMatchObject({ name: 'b' });
  });
});
