import { describe, expect, it } from 'vitest';
import { formulasIn } from '../../../src/build/fonts/characters.ts';
import { addGlyphs, type GlyphsOfFormulas } from '../../../src/build/fonts/formula-glyphs.ts';

describe('formulas in a text', () => {
  it('stand between dollar signs, on one line or between two', () => {
    expect(formulasIn('With $a_1$ and $b$:\n\n$$\nc = \\sum_i d_i\n$$\n')).toEqual(['a_1', 'b', '\nc = \\sum_i d_i\n']);
  });
});

describe('the face that sets a character', () => {
  const glyphsOf = (formula: string) => {
    const glyphs: GlyphsOfFormulas = new Map();
    addGlyphs(glyphs, formula);
    return Object.fromEntries([...glyphs].map(([face, characters]) => [face.replace('KaTeX_', ''), [...characters].sort().join('')]));
  };

  it.each([
    ['x + 1', { 'Math-Italic': 'x', 'Main-Regular': '+1' }],
    ['\\mathbb{R}', { 'AMS-Regular': 'R' }],
    ['\\mathbf{1}', { 'Main-Bold': '1' }],
    ['\\A{x}', { 'Math-Italic': 'x' }],
    ['\\mathcal{L}', { 'Caligraphic-Regular': 'L' }],
    ['\\sum_i', { 'Size1-Regular': '∑', 'Math-Italic': 'i' }],
    ['\\log', { 'Main-Regular': 'glo' }],
  ])('%s', (formula, expected) => {
    expect(glyphsOf(formula)).toMatchObject(expected);
  });

  it('none for what KaTeX cannot read', () => {
    expect(glyphsOf('\\frac{')).toEqual({});
  });
});
