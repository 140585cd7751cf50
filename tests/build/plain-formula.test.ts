import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import katex from 'katex';
import { expect, it } from 'vitest';
import { plainFormula } from '../../src/build/plain-formula.ts';
import { mathsOptions } from '../../src/markdown/maths.ts';

it.each([
  ['\\J{z} \\;=\\; \\A{W_Ax_A} \\;+\\; \\B{W_Bx_B} \\;+\\; b', 'z = W_A x_A + W_B x_B + b'],
  ['\\sum_{k=1}^{K} p_k\\,\\log_b\\frac1{p_k}', '∑_k=1^K p_k log_b 1/p_k'],
  ['\\frac{u^\\top v}{\\sqrt{a+b}}', '(uᵀ v)/(√(a + b))'],
  ['\\A{\\hat u_i}^{\\top}\\B{\\tilde v}', 'û_iᵀ ṽ'],
  ['W\\in\\R^{k\\times d}', 'W ∈ ℝ^k×d'],
  ['\\begin{bmatrix}0&1\\\\2&3\\end{bmatrix}', '[0 1; 2 3]'],
  ['\\sigma(s)=1/(1+e^{-s})', 'σ(s) = 1/(1 + e^−s)'],
  ['I(\\A{A};\\B{B})\\ge0', 'I(A; B) ≥ 0'],
])('%s is written on one line', (tex, plain) => {
  const html = fromHtml(katex.renderToString(tex, { ...mathsOptions, strict: 'ignore' }), { fragment: true });
  const math = select('math', html);
  expect(math && plainFormula(math)).toBe(plain.normalize('NFD'));
});
