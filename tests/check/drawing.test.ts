import { describe, expect, it } from 'vitest';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const errors = async (patch: Patch = {}) =>
  errorsOf(await checked(await copyOf('level-and-spread', patch, 'level-and-spread', 'tests/exercises')));

const drawing = (body: string): Patch => ({
  'draw.ts': `type Level = { mean: number; spread: number };\nexport const draw = (args: [values: number[]], expected: Level, actual: Level | undefined): { svg: string; says: string } | null => ${body};\n`,
});

describe('the check of a drawing', () => {
  it('finds nothing in a sound one', async () => {
    expect(await errors()).toEqual([]);
  });

  it.each<[title: string, patch: Patch, says: RegExp]>([
    ['that trusts what was returned', drawing("({ svg: '<svg viewBox=\"0 0 1 1\"></svg>', says: `${actual!.mean}` })"), /^Without a result, levelAndSpread\(\[3\]\): draw threw TypeError/],
    ['that never ends', drawing('{ for (;;) {} }'), /draw did not end within the limit on work/],
    ['that is no SVG', drawing("({ svg: 'a circle', says: 'A circle.' })"), /With the right result.*something other than one <svg> element/],
    ['with colours of its own', drawing("({ svg: '<svg viewBox=\"0 0 1 1\"><rect fill=\"red\"/></svg>', says: 'Red.' })"), /take this out of the picture: fill "red" of <rect>/],
    ['that says nothing', drawing("({ svg: '<svg viewBox=\"0 0 1 1\"></svg>', says: '' })"), /says is empty/],
    ['that is never there', drawing('null'), /returns null on every case of seed 1/],
    ['of other types', { 'draw.ts': 'export const draw = (args: string): null => null;\n' }, /draw does not fit the signature/],
    ['under another name', { 'draw.ts': (text) => text.replace('const draw:', 'const picture:') }, /It exports picture/],
    ['that counts in its module', { 'draw.ts': (text) => `let calls = 0;\n${text.replace('const answers', 'calls += 1;\n  const answers')}` }, /calls is kept outside of the function/],
    ['that fails on what a known mistake returns', drawing("actual && actual.mean !== expected.mean ? ({ svg: '', says: '' }) : { svg: '<svg viewBox=\"0 0 1 1\"></svg>', says: 'x' }"), /With the result of rounded-mean/],
  ])('finds one %s', async (_, patch, says) => {
    const found = (await errors(patch)).filter(({ file }) => file === 'draw.ts');
    expect(found.map((it) => `${it.found} ${it.expected}`).join('\n')).toMatch(says);
  });
});
