import { describe, expect, it } from 'vitest';
import { openWhole } from '../../graders/grade.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { checkDrawing } from '../../src/check/drawing.ts';
import { checkAgreement } from '../../src/check/signature-agreement.ts';
import { typeLibrary } from '../../src/author-types/library.ts';
import { bench } from '../a-bench.ts';

const level = await loadPackage('tests/exercises/level-and-spread');

/** What is found of another draw.ts. Its types are not looked at. */
const found = (body: string): string =>
  checkDrawing(openWhole(bench.author, { ...level, draw: `export const draw = (args, expected, actual) => ${body};` }))
    .map((it) => `${it.file}: ${it.found} ${it.expected} ${it.fix}`)
    .join('\n');

const SVG = '<svg viewBox="0 0 1 1"><rect width="1"/></svg>';
const drawing = (svg: string, says = "'One.'"): string => `({ svg: '${svg}', says: ${says} })`;

describe('the check of a drawing', () => {
  it('finds nothing in a sound one', () => {
    expect(checkDrawing(openWhole(bench.author, level))).toEqual([]);
    expect(found(`actual === undefined ? null : ${drawing(SVG)}`)).toBe('');
  });

  it.each([
    ['trusts what was returned', drawing(SVG, 'String(actual.mean)'), /Without a result, levelAndSpread\(\[3\]\): draw threw TypeError/],
    ['never ends', '{ for (;;) {} }', /With the right result, .*: draw did not end within the limit on work/],
    ['is no SVG', drawing('a circle'), /something other than one <svg> element/],
    ['has colours of its own', drawing(SVG.replace('width', 'fill')), /pages take this out of the picture: fill "1" of <rect>/],
    ['has no size', drawing('<svg><rect/></svg>'), /has no viewBox/],
    ['says nothing', drawing(SVG, "''"), /says is empty/],
    ['is never there', 'null', /returns null on every case of seed 1/],
    [
      'fails on what a known mistake returns',
      `actual && actual.mean !== expected.mean ? 1 : ${drawing(SVG)}`,
      /With the result of rounded-mean, .*something other than \{ svg, says \}/,
    ],
  ])('finds one that %s', (_, body, says) => {
    expect(found(body)).toMatch(says);
  });

  it('finds one that does not fit the signature', () => {
    const [first] = checkAgreement({ ...level, draw: 'export const draw = (args: string): null => null;' }, typeLibrary);
    expect(first).toMatchObject({ file: 'draw.ts', found: expect.stringMatching(/draw does not fit the signature/) });
  });
});
