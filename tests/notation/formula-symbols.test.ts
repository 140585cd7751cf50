import { expect, it } from 'vitest';
import { symbolsOf } from '../../src/notation/formula-symbols.ts';

const written = (tex: string): string[] =>
  symbolsOf(tex).map(
    ({ letter, indexed, isIndex, isLabel }) => `${isIndex ? '_' : ''}${isLabel ? '!' : ''}${indexed === letter ? letter : indexed}`,
  );

it.each([
  ['\\A{x_A}+\\B{x_{B}}', ['x_A', '_!A', '+', 'x_B', '_!B']],
  ['\\hat x_m^{(i)}', ['\\hat x_m', '_m', '_(', '_i', '_)']],
  ['\\mathcal L_{\\text{rec}}', ['\\mathcal{L}_rec']],
  ['\\mathrm{softmax}(\\ell)', ['\\mathrm{softmax}', '(', '\\ell', ')']],
  ['\\underset{c}{\\mathrm{softmax}}', ['\\mathrm{softmax}_c', '_c']],
  ['\\frac{a}{\\sqrt{b}}', ['a', 'b']],
  ['\\begin{bmatrix}a&b\\\\c&d\\end{bmatrix}', ['a', 'b', 'c', 'd']],
  ['\\Bigl\\lfloor t\\Bigr\\rfloor', ['\\lfloor', 't', '\\rfloor']],
  ['\\left(\\J{z}\\right)', ['z']],
])('%s has its symbols', (tex, symbols) => {
  expect(written(tex)).toEqual(symbols);
});
