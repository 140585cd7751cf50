import { describe, expect, it } from 'vitest';
import { alterationsOf } from '../../src/check/alterations.ts';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const ranking = (patch: Patch = {}) => copyOf('ranking', patch, 'ranking', 'tests/exercises');
const accept = (body: string): Patch => ({
  'accept.ts': `export const accept = (actual: number[], [scores]: [scores: number[]], expected: number[], close: (e: unknown, a: unknown) => boolean): true | string => ${body};\n`,
});

describe('the check of a checker', () => {
  it('finds nothing in a sound one', async () => {
    const { findings, measured } = await checked(await ranking());
    expect(findings).toEqual([]);
    expect(measured?.matrix.mutants.every(({ fate }) => fate === 'killed')).toBe(true);
  });

  it.each<[title: string, patch: Patch, file: string, says: RegExp[]]>([
    ['that accepts everything', accept('true'), 'accept.ts', [/accepts too much/, /on all \d+ cases/, /is accepted/]],
    [
      'that looks at the length alone',
      accept("actual?.length === scores.length || 'Too long.'"),
      'accept.ts',
      [/accepts too much: .*first item.*(changed by 1|as a text|NaN)/],
    ],
    [
      'that does not look at the last place',
      accept("close(expected.slice(0, -1), actual?.slice(0, -1)) || 'Other places.'"),
      'accept.ts',
      [/accepts too much: .*last item/],
    ],
    [
      'that takes a text for a number',
      accept("actual?.join() === expected.join() || 'Other places.'"),
      'accept.ts',
      [/accepts too much: the first item as a text/, /'0'/],
    ],
    [
      'whose own tolerance is too wide',
      accept("(actual?.length === expected.length && actual.every((p, i) => Math.abs(p - expected[i]) < 0.1)) || 'Other places.'"),
      'accept.ts',
      [/changed by 0\.001 of it, up and down, on all/],
    ],
    [
      'that refuses the reference',
      accept("scores.length < 3 || 'Too many.'"),
      'accept.ts',
      [/does not accept what the reference returns/, /It says: Too many\./],
    ],
    [
      'that throws',
      accept("scores.length < 3 || (null as never)['x']"),
      'accept.ts',
      [/does not accept what the reference returns/, /threw TypeError/],
    ],
    [
      'that answers false',
      { 'accept.ts': (text) => text.replace(/return late.*;\n/, 'return (late < 0) as true;\n') },
      'accept.ts',
      [/accept answers false to the result/, /true, or a text that says why/],
    ],
    [
      'of other types',
      { 'accept.ts': 'export const accept = (actual: string): true | string => actual || true;\n' },
      'accept.ts',
      [/does not fit the signature/],
    ],
    [
      'under another name',
      { 'accept.ts': (text) => text.replace('const accept', 'const check') },
      'accept.ts',
      [/It exports check/, /an export called accept/],
    ],
    ['that is missing', { 'accept.ts': undefined }, 'accept.ts', [/missing, and exercise\.yaml says compare: accept/]],
    [
      'that exercise.yaml does not name',
      { 'exercise.yaml': (text) => text.replace('compare: accept', 'compare: values') },
      'exercise.yaml',
      [/There is an accept\.ts, and the exercise compares by values/],
    ],
    [
      'that refuses a golden value',
      { 'golden.json': (text) => text.replace('[1, 2, 0]', '[0, 1, 2]') },
      'golden.json',
      [/case 2, ranking\(\[1, 3, 1\]\)/],
    ],
  ])('finds one %s', async (_, patch, file, says) => {
    const errors = errorsOf(await checked(await ranking(patch)));
    const texts = errors.filter((it) => it.file === file).map(({ found, expected, fix }) => `${found}\n${expected}\n${fix}`);
    for (const words of says) expect(texts.join('\n')).toMatch(words);
  });

  it('lets an author say that a change is right, and sees whether it is', async () => {
    const listed = (mutant: string): Patch => ({
      ...accept('true'),
      'exercise.yaml': (text) => `${text}equivalentMutants:\n  - { mutant: '${mutant}', reason: All are right. }\n`,
    });
    const change = 'accept.ts the result without its last item';
    const names = async (mutant: string) => errorsOf(await checked(await ranking(listed(mutant)))).map(({ found }) => found);
    expect((await names(change)).join('\n')).not.toContain('the result without its last item');
    expect((await names('accept.ts the result in green')).join('\n')).toMatch(/the result in green is listed, but accept\.ts does not/);
  });
});

describe('alterations', () => {
  it('change each part of a result, one at a time', () => {
    const names = alterationsOf({ rho: 2, a: [1, 5, 3], ok: true, by: 'x' }).map(({ name }) => name);
    expect(names).toContain('its field rho changed by 1 and by 1000, up and down');
    expect(names).toContain('the last item of its field a as a text');
    expect(names).toContain('its field a without its first item');
    expect(names).toContain('its field ok turned round');
    expect(new Set(names).size).toBe(names.length);
    const [altered] = alterationsOf([
      [1, 2],
      [3, 4],
    ]).filter(({ name }) => name.startsWith('the last item of the first item changed by 0'));
    expect(altered?.values[0]).toEqual([
      [1, 2.002],
      [3, 4],
    ]);
  });
});
