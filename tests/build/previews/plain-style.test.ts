import { expect, it } from 'vitest';
import { plainAttributes, plainStyle } from '../../../src/build/previews/plain-style.ts';

const TOKENS = ':root { --ink: light-dark(#111, #eee); --b: 1.5rem; } @media print { :root { --ink: #000; } }';

it.each([
  ['a token, in the light theme', '.x { fill: var(--ink); }', '.x { fill: #111; }'],
  ['a size in em of the page', '.x { font-size: var(--b); }', '.x { font-size: 24px; }'],
  ['what is mixed with nothing', '.x { fill: color-mix(in srgb, var(--ink) 9%, transparent); }', '.x { fill: #111; }'],
  [
    'a font in one declaration',
    '.x { font: italic 500 .72em Literata; }',
    '.x { font-style: italic; font-weight: 500; font-size: .72em; font-family: Literata; }',
  ],
  ['what is see-through', '.x { fill: transparent; }', '.x { fill: none; }'],
])('%s', (_what, rule, plain) => {
  expect(plainStyle([TOKENS, rule]).trim()).toBe(plain);
});

it('what holds on paper, under the pointer or with the focus is left out', () => {
  const style =
    '.x:hover { fill: red; } .x:focus-visible .y { fill: red; } @media print { .x { fill: red; } .y { fill: red; } } .x { fill: blue; }';
  expect(plainStyle([style]).trim()).toBe('.x { fill: blue; }');
});

it('a token that no style sheet sets is refused', () => {
  expect(() => plainStyle(['.x { fill: var(--no-such); }'])).toThrow('--no-such');
});

it('attributes take the values of tokens, too', () => {
  expect(plainAttributes('<path stroke="var(--ink)"/>', TOKENS)).toBe('<path stroke="#111"/>');
});
