import { describe, expect, it } from 'vitest';
import { changesErrorTextOnly } from '../../src/check/mutants/of-error-texts.ts';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const errors = async (patch: Patch = {}) =>
  errorsOf(await checked(await copyOf('harmonic-mean', patch, 'harmonic-mean', 'tests/exercises')));

describe('a mutant of an error’s text', () => {
  it('is none, where any text is right', () => {
    const reference = "if (x) throw new RangeError('no');\nreturn 'no';";
    expect(changesErrorTextOnly(reference, { source: reference.replace("('no')", '("")') })).toBe(true);
    expect(changesErrorTextOnly(reference, { source: reference.replace("return 'no'", 'return ""') })).toBe(false);
    expect(changesErrorTextOnly(reference, { source: reference.replace('if (x)', 'if (true)') })).toBe(false);
  });
});

describe('the check of a contract that says throws', () => {
  it('finds nothing where all is sound', async () => {
    expect(await errors()).toEqual([]);
  });

  it('finds that no input is refused', async () => {
    const found = await errors({
      'inputs.ts': (text) =>
        text
          .replace(/edges: Args\[\] = .*/, 'edges: Args[] = [[[2]]];')
          .replace('[0, 5]', '[1, 5]')
          .replace('draw.oneIn(12) ?', 'draw.oneIn(12) && false ?'),
    });
    expect(found.find(({ rule }) => rule === 'throws')).toMatchObject({
      file: 'exercise.yaml',
      line: 9,
      found: expect.stringContaining('on no case of seed 1'),
    });
  });

  it('finds that every input is refused', async () => {
    const found = await errors({ 'reference.ts': (text) => text.replace('rates.length === 0', 'rates.length < 99') });
    expect(found.find(({ rule }) => rule === 'throws')?.found).toMatch(/throws on every case of seed 1/);
  });

  it('finds an accepted solution that lets something through', async () => {
    const found = await errors({ 'submissions/accepted/other-errors.ts': (text) => text.replace('rate <= 0', 'rate < 0') });
    expect(found[0]?.found).toMatch(
      /It earns wrong_answer on seed 1\. harmonicMean\(.*\): this call must throw an error, and yours returned/,
    );
  });

  it('finds a golden case on which the reference throws', async () => {
    const found = await errors({ 'golden.json': (text) => text.replace('[[2.5, 3, 10]]', '[[2.5, 3, 0]]') });
    expect(found.find(({ rule }) => rule === 'golden')?.found).toMatch(/the reference throws/);
  });
});
